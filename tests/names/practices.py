"""Pairs of names, practice by practice, that the rules of the matcher must carry over to: record | document | verdict.

Given names, a comma, family names. What a table of forms decides is tested with the table; here stand only rules.
"""

PRACTICES = {
    "german": """
        Käthe, Größl | KAETHE, GROESSL | same
        Jorg, Kuhn | JOERG, KUEHN | same
        Mueller Anna, Vogt | MULLER ANNA, VOGT | same
        Franz, Freiherr von Stein | FRANZ, STEIN | same
        Heidi, von Wartburg | HEIDI, WARTBURG | same
        Dieter, Moller | DIETER, MULLER | look
        Joachim, Boehm | JOACHIM, BOHM | same
        Karin, Lang | KAREN, LANG | look
    """,
    "nordic": """
        Bjørg, Ødegård | BJOERG, OEDEGAARD | same
        Haakon, Nygaard | HAKON, NYGARD | same
        Pål, Åsmundsen | PAAL, AASMUNDSEN | same
        Jyrki, Mäkelä | JYRKI, MAKELA | same
        Anders, Karlsen | ANDERS, KARLSSON | look
        Guðrún Ósk, Ævarsdóttir | GUDRUN OSK, AEVARSDOTTIR | same
        Einar, Björnsson | BJORN, EINARSSON | different
    """,
    "central europe": """
        Zbigniew, Świątek | ZBIGNIEW, SWIATEK | same
        Ondřej, Kříž | ONDREJ, KRIZ | same
        Anna, Zieliński | ANNA, ZIELINSKA | same
        Petra, Svoboda | PETRA, SVOBODOVA | same
        Krzysztof, Zielinski | KRZYSZTOF, ZIELONSKI | look
        Nejc, Žižek | NEJC, ZIZEK | same
        Dragan, Đorđević | DRAGAN, DORDEVIC | same
        Dragana, Djurdjevic | DRAGANA, DURDEVIC | same
        Goran, Nikolić | GORAN, NIKOLICH | same
        Elīna, Kalniņa | ELINA, KALNINA | same
    """,
    "vietnamese": """
        Thị Mai Lan, Trần | THI MAI LAN, TRAN | same
        Lan, Tran | THI MAI LAN, TRAN | same
        Lê Quang, Huy | QUANG HUY, LE | same
        Quang Huy, Le | QUANG HAI, LE | different
        Thi Mai, Tran | THI MAI LAN, TRAN | look
    """,
    "turkic": """
        Çağatay, Işık | CAGATAY, ISIK | same
        Şükrü, Özdoğan | SUEKRUE, OEZDOGAN | same
        Ülviyyə, Şirinova | ULVIYYA, SHIRINOVA | same
        Gülnarə, Həsənova | GULNARA, HASANOVA | same
        Сауле, Жұмабекова | SAULE, ZHUMABEKOVA | same
        Shukhrat, Yuldashev | SHUXRAT, YULDASHEV | same
        Rashid oglu, Mammadov | RASHID, MAMMADOV | same
    """,
    "cyrillic": """
        Yuri, Gorbachov | IURII, GORBACHEV | same
        Youri, Chtcherbina | IURII, SHCHERBINA | same
        Nataliya, Yeryomenko | NATALIIA, EREMENKO | same
        Arkadij, Wassiljew | ARKADII, VASILEV | same
        Tatyana, Tsvetaeva | TATIANA, TSVETAEVA | same
        Gennady Ivanovich, Lukyanov | GENNADII, LUKIANOV | same
        Zhanna, Khachaturova | JANNA, HACHATUROVA | same
        Valery, Malyshev | VALERII, MALYSHEV | same
        Oleksiy, Hrytsenko | OLEKSII, HRYTSENKO | same
        Bohdan, Hladchenko | BOGDAN, GLADCHENKO | same
        Ігор, Ющенко | IHOR, YUSHCHENKO | same
        Вячеслав, Щукин | VIACHESLAV, SHCHUKIN | same
        Святослав, Кацаров | SVYATOSLAV, KATSAROV | same
        Гюлшан, Ибрахимов | GYULSHAN, IBRAHIMOV | same
        Зоран, Шарчевић | ZORAN, SARCEVIC | same
        Ольга, Хоменко | OLHA, KHOMENKO | same
        Dmitriy, Belyy | DMITRII, BELYI | same
        Siarhei, Lukashevich | SERGEI, LUKASHEVICH | same
        Andrei, Sokolov | ANDREI, SOKOLSKII | look
        Marina, Popova | MARIIA, POPOVA | look
        Pavel, Orlov | PAVEL, ORLOVSKII | look
        Ivan, Belov | IVANNA, BELOVA | different
        Galina, Titova | HALYNA, TITOVA | same
        Lyudmila, Zuyeva | LIUDMILA, ZUEVA | same
        Fyodor, Alyoshin | FEDOR, ALESHIN | same
        Ksenia, Vinogradova | KSENIYA, VINOGRADOVA | same
    """,
    "greek": """
        Ευάγγελος, Μπακογιάννης | EVANGELOS, BAKOGIANNIS | same
        Evangelos, Mpakogiannis | EVAGGELOS, BAKOYANNIS | same
        Αικατερίνη, Παπαϊωάννου | AIKATERINI, PAPAIOANNOU | same
        Anastasios, Kyriakidis | ANASTASIOS, KIRIAKIDIS | same
        Dimitrios, Hatzopoulos | DIMITRIOS, CHATZOPOULOS | same
        Eftychia, Andreadakis | EUTYCHIA, ANDREADAKI | look
        Vassilios, Deligiannis | VASILEIOS, DELIYANNIS | same
        Michail, Georgiadis | MICHAIL, GEORGAKIS | look
    """,
    "arabic": """
        Rachid, Belkacem | RASHID, BELQASEM | same
        Djamel, Bouzid | JAMAL, BOUZID | same
        Mostafa, El-Gendy | MUSTAFA, ALGENDI | same
        Othmane, Cherkaoui | OTHMAN, CHERKAWI | same
        Salah Eddine, Ait Ouali | SALAHEDDINE, AITOUALI | same
        Salahuddin, Zubairi | SALAHEDDIN, ZUBAYRI | same
        Abdul Majeed, Al Qurashi | ABDELMAJID, ALQURASHI | same
        Abd el Fattah, Noor | ABDELFATTAH, NOOR | same
        Mishal, Al-Shammari | MISHAL, ASHSHAMMARI | same
        Yahya bin Saleh, Al Harthy | YAHYA S, ALHARTHI | same
        Huda, Al Zaabi | HUDA SALEM RASHID, ALZAABI | same
        Tariq Ziad, Hadi | TARIQ ZIAD HADI, ALJANABI | same
        Ziad, Hadi | TARIQ ZIAD HADI, ALJANABI | look
        Adel, Fahmy | ADIL, FAHMI | same
        Sheikha Moza, Al Misnad | MOZA, ALMISNAD | same
        Samir, Haddad | SAMER, HADDAD | look
        Hadi, Mansour | HAIDI, MANSOUR | look
        Karima, Saadi | KARIM, SAADI | look
        Yousef, Omar | OMAR, YOUSEF | look
        Nabil, Zaki | NABIL, ZAKARIA | look
        Waleed, Farouk | WALEED, FAKHRY | look
        Abdul Rahim, Qasimi | ABDUL HALIM, QASIMI | different
        Jamal, Idris | KAMAL, IDRIS | look
        Sami, Barakat | SAMI FOUAD, BARAKAT | same
    """,
    "persian and urdu": """
        Gholamreza, Mohammadzadeh | GHOLAM REZA, MOHAMMADZADEH | same
        Fatemeh, Ghorbani | FATIMEH, QORBANI | same
        Muhammad Usman, Qureshi | USMAN, QURESHI | same
        Muhammad, Qureshi | MUHAMMAD USMAN, QURESHI | look
        Syed Bilal, Gilani | BILAL, GILANI | same
        Ghulam Nabi, Yousafzai | GHULAM NABI, YUSUFZAI | same
        Muhammad Bilal, Khan | MUHAMMAD HILAL, KHAN | look
        Hamid, Karzai | HAMED, KARZAI | look
    """,
    "chinese": """
        Guoqiang, Xu | KUO CHIANG, HSU | same
        Zhang, Yifei | YIFEI, ZHANG | same
        Yi-Fei, Zhang | YIFEI, ZHANG | same
        Yi Fei, Zhang | YIFEI, ZHANG | same
        Xiaoli, Nü | XIAOLI, NYU | same
        Mei Ling, Tsai | MEI LING, TSAI | same
        Meiling, Cai | MEI LING, TSAI | same
        Yuxuan, Ye | YU HSUAN, YEH | same
        Peter, Wong | SIU KEI, WONG | look
        Siu Kei Peter, Wong | SIU KEI, WONG | same
        Shaoqi, Huang | SIU KEI, WONG | look
        Chi Keung, Lam | LAM CHI KEUNG, | same
        伟, 李 | WEI, LI | same
        Jun, Liu | JUN JIE, LIU | look
        Min, Zhao | MING, ZHAO | different
        Xue, Gao | XU, GAO | different
        Li, Zhen | LI, CHEN | look
        Yan, Sun | YUAN, SUN | different
        Fang, Wu | FANG, WU ZHAO | look
    """,
    "korean": """
        Hyun-woo, Jung | HYEONWOO, JEONG | same
        Young-hee, Park | YEONGHUI, PAK | same
        Seung-ho, Rhee | SEUNGHO, LEE | same
        Kyung-soo, Chung | GYEONGSU, JEONG | same
        Eun Ji, Choe | EUNJI, CHOI | same
        민준, 김 | MINJUN, KIM | same
        Ji-hye, Kang | JIHYUN, KANG | different
        Sang-min, Oh | SANGMI, OH | different
        Do-yun, Yoon | DOHYUN, YOON | different
    """,
    "japanese": """
        Kōji, Satō | KOJI, SATOH | same
        Ryouta, Endou | RYOTA, ENDO | same
        Tutomu, Huzita | TSUTOMU, FUJITA | same
        Shuuhei, Oota | SHUHEI, OHTA | same
        Kenji, Honma | KENJI, HOMMA | same
        Ken'ichi, Ōtsuka | KENICHI, OTSUKA | same
        ゆき, さとう | YUKI, SATO | same
        美穂, 鈴木 | MIHO, SUZUKI | look
        Kenta, Mori | KENJI, MORI | different
        Haruka, Nishimura | HARUKI, NISHIMURA | look
    """,
    "spanish": """
        María del Carmen, Núñez Ordóñez | MARIA DEL CARMEN, NUNEZ ORDONEZ | same
        Begoña, Ibáñez | BEGONXXA, IBANXXEZ | same
        Pedro Pablo, Castaño | PEDRO PABLO, CASTANO VELEZ | same
        Pedro, Castaño | PEDRO PABLO, CASTANO VELEZ | same
        Pablo, Castaño Vélez | PEDRO PABLO, CASTANO VELEZ | same
        Elena, Vda. de Soto | ELENA, RIOS VDA DE SOTO | same
        Rosa María Salas, Ponce | ROSA MARIA, SALAS PONCE | same
        Miren, Etxebarria | MIREN, ECHEBARRIA | same
        Jordi, Pla i Vidal | JORDI, PLA VIDAL | same
        Diego, Ortiz Ramos | DIEGO, RAMOS ORTIZ | look
        Diego, Ortiz Ramos | DIEGO, ORTIZ RUBIO | look
        Luis Alberto, Vargas | LUIS ALFREDO, VARGAS | different
        Mario, Peralta | MARIA, PERALTA | look
        Julio, Campos | JULIA, CAMPOS | look
        Andrea, Fernández | ANDREA, FERNANDES | look
    """,
    "portuguese": """
        Conceição, Magalhães | CONCEICAO, MAGALHAES | same
        Ruy, Queiroz | RUI, QUEIROS | look
        Antonio, Carvalho da Costa | ANTONIO, DE CARVALHO COSTA | same
        Vanda, Mattos | WANDA, MATOS | same
        Pedro Henrique, Alves | PEDRO HENRIQUE ALVES, DE MORAES | same
        Joaquim, Sousa Filho | JOAQUIM, SOUSA | look
        Paulo, Ribeiro | PAULA, RIBEIRO | look
        Carla, Nunes Pinto | CARLA, NUNES PIRES | look
    """,
    "india": """
        Lakshmi, | LAKSHMI, | same
        Lakshmi, Lakshmi | LAKSHMI, | same
        Lakshmi, - | LAKSHMI, | same
        FNU, Lakshmi | , LAKSHMI | same
        Sri Lakshmi, Iyer | SRILAKSHMI, IYER | same
        Gurdeep, Singh | GURDEEP SINGH, SANDHU | same
        Gurdeep, Singh | GURDEEP, KAUR | look
        Lakshmi, | LAKSHMI PRIYA, | look
        Md. Ashraful, Haque | MOHAMMAD ASHRAFUL, HAQUE | same
        Sunita, Devi | SUNIL, DEVI | different
        Asanka, Jayawardena | ASANKA, JAYAWARDANA | same
        K. Suresh, | SURESH, KANNAN | look
    """,
    "africa": """
        Tadele, Gebremariam | TADELE, GEBRE MARIAM | same
        Tadele Alemu, Bekele | TADELE, ALEMU | same
        Alemu, Tadele | TADELE, ALEMU | look
        ሰላም, ተስፋዬ | SELAM, TESFAYE | same
        Xasan, Cali | HASSAN, ALI | same
        N'Golo, M'Bemba | NGOLO, MBEMBA | same
        Yaa, Owusu | YAA, OWUSU AGYEMAN | same
        Tunde, Balogun | TUNJI, BALOGUN | different
    """,
    "married": """
        Julie, Perrin | JULIE, PERRIN EPSE BLANC | same
        Julie, Blanc | JULIE, PERRIN EPSE BLANC | same
        Ingrid, Krause | INGRID, KRAUSE GEB VOGEL | same
        Emma, de Boer | EMMA, JANSEN E V DE BOER | same
        Ioana, Marin-Dumitru | IOANA, DUMITRU | same
        Helen Clark, Young | HELEN, YOUNG | same
        Susan, Baker | SUSAN, COOPER BAKER | same
        Susan, Baker | SUSAN, COOPER | look
        Aoife, Ní Bhraonáin | AOIFE, BRENNAN | look
    """,
    "titles": """
        H.E. Dr. Ines, Cabral | INES, CABRAL | same
        S.E. Mme. Awa, Camara | AWA, CAMARA | same
        The Right Hon. Paul, Grant | PAUL, GRANT | same
        His Excellency Mr. Tan, Boon | TAN, BOON | same
        Excmo. Sr. Don Hugo, Paz | HUGO, PAZ | same
        Dipl.-Ing. Uwe, Kern | UWE, KERN | same
        Prof. (Dr.) Nikhil, Bose | NIKHIL, BOSE | same
        Prince, Boateng | PRINCE, BOATENG | same
        Alhaji Musa, Danjuma | MUSA, DANJUMA | same
        Col. (Rtd.) David, Rotich | DAVID, ROTICH | same
        Ms., Green | ANN, GREEN | look
        George, Allen Jr. | GEORGE, ALLEN | same
        George, Allen Jr. | GEORGE, ALLEN SR | different
        George, Allen III | GEORGE, ALLEN JR | different
        William "Bill", Ford | WILLIAM, FORD | same
        William (Bill), Ford | WILLIAM, FORD | same
    """,
    "initials": """
        M. Louise, Hart | MARY LOUISE, HART | same
        Mary L., Hart | MARY LOUISE, HART | same
        Mary, Hart | MARY L, HART | same
        M. L., Hart | MARY LOUISE, HART | look
        P. L., Hart | MARY LOUISE, HART | different
        Wm., Hart | WILLIAM, HART | same
        Geo. Alan, Hart | GEORGE ALAN, HART | same
    """,
    "fields": """
        Rose, Hill | Rose, Hill | same
        "HILL, Rose", | ROSE, HILL | same
        Rose Anne, Hill | ROSEANNE, HILL | same
        Rose, Hill | ROSE MARY ANNE, HILL | same
        Grant, Taylor | TAYLOR, GRANT | look
        Martín, Lucas | LUCAS, MARTIN | look
        Rose, Hill | ROSE, HILLMAN | look
        Rose, Hull | ROSE, HILL | look
        Bo, Li | BO, LIN | different
        Oskar, Lund | OSKAR, LUNDE | look
        Ian, MacLeod | IAN, MCLEOD | same
        Ian, Macleod | IAN, MAC LEOD | same
        Jan, van 't Veer | JAN, VAN T VEER | same
        Jan, van der Veer | JAN, VANDERVEER | same
        Dirk, Dijkstra | DIRK, DYKSTRA | same
        Rosa, D'Angelo | ROSA, DANGELO | same
        Clara, De' Medici | CLARA, DE MEDICI | same
        Jean-Luc, Besson | JEAN MARC, BESSON | different
        Pierre, Lefebvre | PIERRE, LEFEVRE | look
    """,
    "indonesian and malay": """
        Soeharto, Wibowo | SUHARTO, WIBOWO | same
        Djuwita, Soetjipto | JUWITA, SUCIPTO | same
        Nurul, Huda | NURUL HUDA BINTI RAZAK, | same
        Ismail, bin Razak | ISMAIL BIN RAZAK, | same
        Ismail, Razak | ISMAIL BIN RAHMAN, | different
        Agus, Salim | AGUS SALIM, | same
        Agus, Salim | AGUS SETIAWAN, | different
    """,
    "thai": """
        Natthaphong, Charoensuk | NATTAPONG, JAROENSUK | same
        Siriporn, Wattanakul | SIRIPHON, WATTHANAKUL | same
        Somsak, Wongsawat | SOMSAK, VONGSAWAT | same
        Somsak, Wongsawat | SOMCHAI, WONGSAWAT | different
    """,
    "hebrew and armenian": """
        Yitzhak, Schapira | ITZHAK, SHAPIRA | same
        Tzvi, Horovitz | TSVI, HOROWITZ | same
        Garo, Manoukian | GARO, MANUKYAN | same
        Ani, Hovhannisian | ANI, HOVHANNISYAN | same
        שרה, לוי | SARAH, LEVY | same
        محمود, حسين | MAHMOUD, HUSSEIN | same
        سلوى, بركات | SALWA, BARAKAT | same
        Գոռ, Սարգսյան | GOR, SARGSYAN | same
        ნინო, კაპანაძე | NINO, KAPANADZE | same
    """,
}
