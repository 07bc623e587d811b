"""More pairs of names of many lists, in the form of `tests.names.practices`."""

MORE = """
Luiz, Queiroz | LUIS, QUEIROZ | same
Thereza, Lacerda | TERESA, LACERDA | same
Manoel, Barbosa | MANUEL, BARBOSA | same
José, da Rocha | JOSE, ROCHA | same
Ana, Teixeira | ANA PAULA FERREIRA, TEIXEIRA | same
Ana, Teixeira | ANA PAULA, FERREIRA TEIXEIRA | same
Inês, Leitão de Barros | INES, LEITAO BARROS | same
Wagner, Goulart | VAGNER, GOULART | same
Beatriz, Meneses | BEATRIZ, MENEZES | same
Nuno, Pacheco | NUNO MIGUEL, PACHECO | same
Mateus, Kiala | MATHEUS, QUIALA | same
Iñaki, Goikoetxea | INAKI, GOICOECHEA | same
Ma. Elena, Quispe | MARIA ELENA, QUISPE MAMANI | same
J. Carlos, Mejía | JUAN CARLOS, MEJIA | same
Lucía, Wálter Peña | LUCIA, WALTER PENA | same
María de los Ángeles, Soto | MARIA ANGELES, SOTO | same
Mª Jesús, Ferrer | MARIA JESUS, FERRER | same
Carmen, García de Paz | CARMEN, GARCIA PAZ | same
Álvaro, Gil | ALVARO JESUS, GIL GIL | same
Iker, Urrutia Goñi | IKER, URRUTIA GONI | same
Pilar, Méndez viuda de Rojas | PILAR, MENDEZ | same
Osvaldo, Guevara | OSWALDO, GUEVARA | same
Ximena, Giménez | JIMENA, JIMENEZ | same
Yolanda, Ybarra | YOLANDA, IBARRA | same
Samuel, Toledano | SAMUEL, TOLEDANO COHEN | same
Åge, Holm | AAGE, HOLM | same
Age, Holm | AAGE, HOLM | same
Sören, Håkansson | SOEREN, HAAKANSSON | same
Ása, Þórisdóttir | ASA, THORISDOTTIR | same
Niels Henrik, Bohr Madsen | NIELS HENRIK BOHR, MADSEN | same
Ann-Sofie, Lindqvist | ANNSOFIE, LINDQUIST | same
Eirik, Hjort | ERIK, HJORT | look
Kirsten, Bech | KRISTEN, BECH | look
Väinö, Yli-Pohja | VAINO, YLI POHJA | same
Siiri, Nyström | SIIRI, NYSTROEM | same
Oleksandr, Shevchuk | ALEKSANDR, SHEVCHUK | same
Mykola, Petrenko | NIKOLAI, PETRENKO | same
Kateryna, Bondar | EKATERINA, BONDAR | same
Viktoriia, Zhuk | VICTORIA, ZHUK | same
Aliaksandr, Kavalchuk | ALEXANDER, KOVALCHUK | same
Yauheni, Shalimau | EVGENII, SHALIMOV | same
Sviatlana, Ivanova | SVETLANA, IVANOVA | same
Artem, Kovalyov | ARTYOM, KOVALEV | same
Pyotr, Ilyin | PETR, ILIN | same
Semyon, Kiselyov | SEMEN, KISELEV | same
Lev, Yashin | LEV, IASHIN | same
Anatoly, Yaroslavsky | ANATOLII, IAROSLAVSKII | same
Anatoliy, Yaroslavskiy | ANATOLIY, YAROSLAVSKYI | same
Grigory, Yavlinski | GRIGORII, IAVLINSKII | same
Zinaida, Khodzhaeva | ZINAIDA, XODJAEVA | same
Aygul, Djumabaeva | AIGUL, JUMABAEVA | same
Dinmukhamed, Kunayev | DINMUKHAMED, KUNAEV | same
Rinat, Akhmetov | RENAT, AHMETOV | look
Boyko, Hristov | BOIKO, KHRISTOV | same
Tsvetana, Zhelyazkova | TZVETANA, JELIAZKOVA | same
Krassimir, Dimitroff | KRASIMIR, DIMITROV | same
Miloš, Ćirić | MILOS, CIRIC | same
Kiro, Gligorov | KIRO, GLIGOROV | same
Ana, Ivanova | ANNA, IVANOVA | same
Ganna, Tkachenko | HANNA, TKACHENKO | same
Igor, Tkachenko | IHOR, TKACHENKO | same
Oleg, Gritsenko | OLEH, HRYTSENKO | same
Maxim, Egorov | MAKSIM, YEGOROV | same
Khadija, Ben Youssef | KHADIJA, BENYOUSSEF | same
Khadidja, Benyoucef | KHADIJA, BEN YOUSSEF | same
Hichem, Belhadj | HISHAM, BEL HADJ | same
Wassim, Trabelsi | OUASSIM, TRABELSI | same
Abou Bakr, Saidi | ABUBAKR, SAIDI | same
Mohamed Amine, Kaddour | MOHAMMED AMIN, KADOUR | same
Abdel Nasser, Ghazali | ABDULNASIR, ALGHAZALI | same
Ala'a, Tamimi | ALAA, ALTAMIMI | same
Ra'ed, Dweik | RAED, DUWEIK | look
Mutaz, Hijazi | MOATAZ, HEJAZI | look
Hisham, Jaber | HESHAM, GABER | same
Sahar, Fouad | SAHAR, FUAD | same
Khaled Ahmed, Al Mansoori | KHALID AHMAD, ALMANSOURI | same
Faisal, Al Saud | FAISAL BIN TURKI BIN NASSER, AL SAUD | same
Mohammed Hassan, Ali | MOHAMMED, HASSAN ALI | same
Mohammed, Hassan Ali | MOHAMMED HASSAN ALI, ALOBAIDI | same
Zahra, Jawad | ZAHRA JAWAD KADHIM, ALSAADY | same
Layla, Haddad | LEILA, HADDAD | same
Zohreh, Qasemi | ZOHREH, GHASEMI | same
Amir Hossein, Yazdanpanah | AMIRHOSSEIN, YAZDANPANAH | same
Mahdi, Nouri | MEHDI, NOORI | same
Sayed Hashem, Alavi | HASHEM, ALAVI | same
Najibullah, Noorzai | NAJEEBULLAH, NURZAI | same
Asif, Zardari | ASIF ALI, ZARDARI | same
Zulfiqar, Bhatti | ZULFIKAR, BHATTI | same
Bibi Aisha, Wazir | AISHA, WAZIR | same
Lee, Ka Shing | KA SHING, LEE | same
Ka-Shing, Li | KA SHING, LEE | look
Chi-Wai, Lau | CHI WAI, LAU | same
Jiahui, Cheung | KA WAI, CHEUNG | look
Yu-Ting, Tsai | YU TING, TSAI | same
Yuting, Cai | YU TING, TSAI | same
Zhengxian, Xie | CHENG HSIEN, HSIEH | same
Jianhong, Qiu | CHIEN HUNG, CHIU | same
Ziyi, Zhang | TZU YI, CHANG | same
Siu Ming, Chan | SIU MING, CHAN | same
Chan, Siu Ming | SIU MING, CHAN | same
Xiaohong, Ouyang | XIAOHONG, OU YANG | same
Ah Kow, Lim | AH KOW, LIM | same
Weijie, Lin | WEI JIE, LIM | look
Jackson Wei, Chen | WEI, CHEN | same
Grace, Chen | GRACE, CHEN LIN | look
丽华, 王 | LIHUA, WANG | same
Jin-young, Bae | JINYOUNG, PAE | same
Myung-bak, Yi | MYEONGBAK, LEE | same
Geun-hye, Pak | GEUNHYE, PARK | same
Sung-kyu, Roh | SEONGGYU, NO | same
Hye Jin, Shin | HYEJIN, SIN | same
Chul-soo, Ahn | CHEOLSU, AN | same
Il-sung, Kang | ILSEONG, KANG | same
Chang-ho, Yun | CHANGHO, YOON | same
Ji-min, Kim | JIMIN, KIM | same
Ji-min, Kim | JIMI, KIM | different
Shōta, Itō | SHOTA, ITO | same
Syota, Itou | SHOTA, ITO | same
Jirō, Ōe | JIRO, OOE | same
Chiyoko, Hattori | TIYOKO, HATTORI | same
Jyunko, Tsuda | JUNKO, TSUDA | same
Yohei, Kato | YOUHEI, KATOU | same
Satoshi, Ueno | SATOSI, UENO | same
Shimpei, Namba | SHINPEI, NANBA | same
Eriko, Ohashi | ERIKO, OOHASHI | same
Hailu, Mengistu | HAYLU, MENGISTU | same
Yemane, Ghebreab | YEMANE, GEBREAB | same
Yohannes, Woldemariam | YOHANNIS, WELDEMARIAM | same
Hodan, Cabdi | HODAN, ABDI | same
Maxamed, Faarax | MOHAMED, FARAH | same
Cabdullahi, Yuusuf | ABDULLAHI, YUSUF | same
Ifeoma, Nwosu | IFEOMA CHINYERE, NWOSU | same
Kwasi, Ofori-Atta | KWASI, OFORI ATTA | same
Ousmane, Sonko | OUSMANE, SONKO | same
Mamadou, Ndiaye | MAMADOU, N DIAYE | same
Thandiwe, Ngcobo | THANDIWE, NGCOBO | same
Tendai, Moyo | TENDAI, MOYO CHIRWA | same
Rakoto, Andrianarisoa | RAKOTO, ANDRIANARISOA | same
Arjun, Mukherjee | ARJUN, MUKHOPADHYAY | same
Venkatesh, Krishnamurthy | VENKATESH, KRISHNAMURTHI | same
Vijay, Bhattacharya | BIJAY, BHATTACHARYYA | same
Sivakumar, Natarajan | SHIVAKUMAR, NATARAJAN | same
Lakshman, Perera | LAXMAN, PERERA | same
Chaminda, Rathnayake | CHAMINDA, RATNAYAKE | same
Ram Bahadur, Thapa | RAM BAHADUR, THAPA MAGAR | same
Jasleen Kaur, Dhillon | JASLEEN, DHILLON | same
Md Kamrul, Hasan | MOHAMMAD KAMRUL, HASSAN | same
Most. Salma, Khatun | MOSAMMAT SALMA, KHATUN | same
S. K., Gupta | SANJAY KUMAR, GUPTA | look
Ruud, van der Meijden | RUUD, VAN DER MEYDEN | same
Marc, De Smedt | MARC, DESMEDT | same
Hélène, D'Hondt | HELENE, DHONDT | same
Zoé, Müller-Lüdenscheidt | ZOE, MUELLER LUEDENSCHEIDT | same
Bärbel, Straßer | BARBEL, STRASSER | same
Günther, Weiss | GUENTER, WEISS | same
Karl-Heinz, Groß | KARLHEINZ, GROSS | same
Agnieszka, Wójcicka-Nowak | AGNIESZKA, WOJCICKA NOWAK | same
Kinga, Kamiński | KINGA, KAMINSKA | same
Štěpán, Čapek | STEPAN, CAPEK | same
Lucie, Čapek | LUCIE, CAPKOVA | same
Ľudmila, Hudák | LUDMILA, HUDAKOVA | same
Rasa, Kazlauskienė | RASA, KAZLAUSKIENE | same
Ioana, Țîrlea | IOANA, TIRLEA | same
Árpád, Szűcs | ARPAD, SZUCS | same
Nino, Kvaratskhelia | NINO, KVARATSKHELIA | same
Levan, Dzhaparidze | LEVAN, JAPARIDZE | same
Tigran, Mkrtchian | TIGRAN, MKRTCHYAN | same
Arsen, Ter-Petrossian | ARSEN, TER PETROSYAN | same
Chaim, Weitzman | HAIM, WEIZMAN | same
Rivka, Ben-Zion | RIVKA, BENZION | same
Shlomo, Katz | SHLOMO, KATS | same
Nguyen Thi, Hoa | THI HOA, NGUYEN | same
Văn Toàn, Lê | VAN TOAN, LE | same
Hoa, Nguyen | THI HOA, NGUYEN | same
Ferdinand, De los Santos | FERDINAND, DELOS SANTOS | same
Ma. Cristina, Reyes | MARIA CRISTINA, REYES CRUZ | same
Bambang, Tjokro | BAMBANG, COKRO | same
Joesoef, Ronodipuro | YUSUF, RONODIPURO | same
Siti, Zubaidah | SITI ZUBAIDAH, | same
Mohd. Hafiz, bin Osman | MUHAMMAD HAFIZ BIN OSMAN, | same
Nor Azizah, Abdullah | NOR AZIZAH BINTI ABDULLAH, | same
Tan, Mei Hua | MEI HUA, TAN | same
Daw Khin, Kyi | KHIN KYI, | same
Maung, Win | MAUNG WIN, | same
Sophea, Keo | KEO, SOPHEA | look
Kanokwan, Thepsuthin | KANOKWAN, TEPSUTIN | same
Juliet, Adams | JULIET, O'NEILL ADAMS | same
Sean, O Sullivan | SEAN, OSULLIVAN | same
Liam, Ó Briain | LIAM, OBRIAIN | same
Ciara, Uí Cheallaigh | CIARA, UI CHEALLAIGH | same
Mary-Kate, Dunne | MARY KATE, DUNNE | same
Geoffrey, Blake | JEFFREY, BLAKE | look
Robert, Blake | ROBERTO, BLAKE | look
John, Blake | JOHN PAUL, BLAKE | same
John, Paul | JOHN PAUL, BLAKE | look
Alex, Blake | ALEXANDRA, BLAKE | look
François, Hervé | FRANCOIS, HERVE | same
Marie, Le Goff | MARIE, LEGOFF | same
Marie-Thérèse, N'Diaye | MARIE THERESE, NDIAYE | same
Jean, Petit | JEAN BAPTISTE, PETIT | same
Giovanni, Dal Pozzo | GIOVANNI, DALPOZZO | same
Niccolò, D'Amico | NICCOLO, DAMICO | same
Luca, De Luca | LUCA, DELUCA | same
Francesca, Bianchi | FRANCESCO, BIANCHI | look
Ebru, Doğan | EBRU, DOGAN AKIN | same
Emine, Yıldırım | EMIN, YILDIRIM | look
Cemile, Kurt | CEMIL, KURT | look
Gülsüm, Çakır | GULSUM, CAKIR | same
Vüsal, Quliyev | VUSAL, GULIYEV | same
Anar, Ağayev | ANAR, AGAYEV | same
Nigora, Yo'ldosheva | NIGORA, YULDASHEVA | look
محمد, العلي | MOHAMED, ALALI | same
فاطمة, حسن | FATMA, HASSAN | same
خالد, القحطاني | KHALED, ALQAHTANI | same
عبد الرحمن, الدوسري | ABDULRAHMAN, ALDOSARI | same
أحمد, الشمري | AHMAD, AL SHAMMARI | same
محمد, العتيبي | MAHMOUD, ALOTAIBI | look
سالم, الحربي | SALIM, ALHARBI | look
يوسف, خوري | YOUSSEF, KHOURY | same
مريم, الكعبي | MARIAM, ALKAABI | same
דוד, לוי | DAVID, LEVY | same
משה, כהן | MOSHE, COHEN | same
أحمد, منصور | OMAR, KHALIL | different
نورة, المطيري | NOURA, ALMUTAIRI | same
عمر, باشا | AMR, PASHA | look
高志, 田中 | TAKASHI, TANAKA | look
지훈, 박 | JIHUN, PARK | same
สมชาย, ศรีสุวรรณ | SOMCHAI, SRISUWAN | look
Yaqi, Lin | YA CHI, LIN | same
Jiahao, Zheng | CHIA HAO, CHENG | same
Pohan, Chen | PO HAN, CHEN | same
Faith, Achieng | FAITH ACHIENG, OCHIENG | same
José, Baptista | JOSE, BATISTA | same
Carlos, Mello | CARLOS, MELO | same
Vitor, Gouveia | VICTOR, GOUVEIA | same
Felipe, Moraes | FILIPE, MORAIS | same
Maria João, Ferreira | MARIA JOAO FERREIRA, DA COSTA | same
Paula, Costa | ANA PAULA, COSTA | same
Rita, Sá | RITA, DE SA | same
Edson, Nascimento Júnior | EDSON, NASCIMENTO JUNIOR | same
Luzia, Paim Gonçalves | LUZIA, GONCALVES | same
Cândida, e Silva | CANDIDA, SILVA | same
Duarte, Athayde | DUARTE, ATAIDE | same
Rui Manuel, Alves | RUI MANUEL GOMES, ALVES | same
Kostas, Karras | KONSTANTINOS, KARRAS | same
Yannis, Karras | IOANNIS, KARRAS | same
Thanasis, Karras | ATHANASIOS, KARRAS | same
Katerina, Karra | AIKATERINI, KARRA | same
Spiros, Karras | SPYRIDON, KARRAS | same
Stelios, Karras | STYLIANOS, KARRAS | same
Manolis, Karras | EMMANOUIL, KARRAS | same
Lefteris, Karras | ELEFTHERIOS, KARRAS | same
Panos, Karras | PANAGIOTIS, KARRAS | same
Takis, Karras | PANAGIOTIS, KARRAS | look
Babis, Karras | CHARALAMPOS, KARRAS | same
Tasos, Karras | ANASTASIOS, KARRAS | same
Helen, Karra | ELENI, KARRA | same
Bill, Karras | VASILEIOS, KARRAS | look
Nikos, Dukakis | NIKOLAOS, DOUKAKIS | same
Maria, Papadopoulos | MARIA, PAPADOPOULOU | same
Eirini, Tsoukalas | IRENE, TSOUKALA | look
Sofia, Georgiadis | SOFIA, GEORGIADOU | same
Ανδρέας, Ξυδάκης | ANDREAS, XYDAKIS | same
Ηλίας, Γκίκας | ILIAS, GKIKAS | same
Ευτυχία, Ντούσκα | EFTYCHIA, NTOUSKA | same
Eftihia, Douska | EFTYCHIA, NTOUSKA | same
Χρυσούλα, Τζαβέλλα | CHRYSOULA, TZAVELLA | same
Hrisoula, Tzavela | CHRYSOULA, TZAVELLA | same
Phaedra, Xenakis | FAIDRA, XENAKI | look
George, Kyriacou | GEORGIOS, KYRIAKOU | same
Aase, Dahl | ASE, DAHL | same
Aake, Berg | AKE, BERG | same
Paer, Lind | PAR, LIND | same
Øyvind, Aas | OYVIND, AAS | same
Oeyvind, Aas | OYVIND, AAS | same
Björk, Guðnadóttir | BJOERK, GUDNADOTTIR | same
Ragnheidur, Ólafsdóttir | RAGNHEIDUR, OLAFSDOTTIR | same
Ole Jakob, Hansen Lie | OLE JAKOB, LIE | same
Ingunn, Bjørnson | INGUNN, BJOERNSEN | look
Siri, Ås | SIRI, AAS | same
Ása, Ek | AASA, EK | same
Jørn, Nøkleby | JORN, NOEKLEBY | same
Hjørdis, Åmot | HJORDIS, AMOT | same
Christian, Holm | KRISTIAN, HOLM | look
Фарҳод, Раҳимов | FARKHOD, RAKHIMOV | same
Ҷамшед, Хоҷаев | JAMSHED, KHOJAEV | same
Өлзий, Бат | ULZII, BAT | same
Цэцэг, Болд | TSETSEG, BOLD | same
Ѓорѓи, Ќосев | GJORGJI, KJOSEV | same
Гьорги, Щерев | GYORGI, SHTEREV | look
Ъгъл, Ангелов | AGAL, ANGELOV | same
Стоян, Въчков | STOYAN, VACHKOV | same
Әсел, Қасымова | ASSEL, KASSYMOVA | same
Ғалым, Жүнісов | GALYM, ZHUNISSOV | same
Айгүл, Өмірбек | AIGUL, OMIRBEK | same
Ўктам, Ғаниев | OKTAM, GANIEV | look
Юрий, Чайковский | YURY, TCHAIKOVSKY | same
Pyotr, Chaikovskiy | PETR, TCHAIKOVSKI | same
Alexander, Rybak | OLEKSANDR, RYBAK | same
Eugene, Rybakov | EVGENII, RYBAKOV | look
Paul, Rybakov | PAVEL, RYBAKOV | look
Andrew, Rybakov | ANDREI, RYBAKOV | look
Helen, Rybakova | ELENA, RYBAKOVA | look
Sasha, Rybakov | ALEKSANDR, RYBAKOV | same
Misha, Rybakov | MIKHAIL, RYBAKOV | same
Dima, Rybakov | DMITRII, RYBAKOV | same
Zhenya, Rybakova | EVGENIIA, RYBAKOVA | same
Lena, Rybakova | ELENA, RYBAKOVA | same
Alyona, Rybakova | ELENA, RYBAKOVA | look
Slava, Rybakov | VIACHESLAV, RYBAKOV | same
Anguel, Tzonev | ANGEL, TSONEV | same
Gueorgui, Ivanov | GEORGI, IVANOV | same
Guennadi, Ziouganov | GENNADII, ZIUGANOV | same
Serguei, Iouriev | SERGEI, IUREV | same
Aliaksei, Zhdanovich | ALIAKSEI, ZHDANOVICH | same
Uladzimir, Karatkevich | VLADIMIR, KOROTKEVICH | same
Ryhor, Baradulin | GRIGORII, BORODULIN | same
Iryna, Khalip | IRINA, KHALIP | same
Natallia, Radzina | NATALIA, RADINA | same
Dzmitry, Bulgakov | DMITRY, BULGAKOV | same
Volha, Kaminskaya | OLGA, KAMINSKAIA | same
Tetyana, Hrabovska | TATIANA, GRABOVSKAIA | same
Yevhen, Kravchuk | EVGENII, KRAVCHUK | same
Nataliya, Kovalska | NATALIIA, KOVALSKAIA | same
Pavlo, Skoropadskyi | PAVEL, SKOROPADSKII | same
Illia, Rudenko | ILYA, RUDENKO | same
Taisiia, Kosenko | TAISIYA, KOSENKO | same
Zoriana, Lysenko | ZORYANA, LYSENKO | same
Ruslan, Ruslanovich Aliev | RUSLAN, ALIEV | same
Aliyev, Ilham | ILHAM, ALIYEV | look
Жаннат, Алтынбек | JANNAT, ALTYNBEK | same
Джамиля, Ибраимова | JAMILIA, IBRAIMOVA | same
Єгор, Згурський | YEHOR, ZGHURSKYI | same
Людмила, Козлюк | LIUDMYLA, KOZLIUK | same
Любомир, Їжакевич | LYUBOMYR, YIZHAKEVYCH | same
Николай, Подъячев | NIKOLAI, PODIACHEV | same
Фёдор, Преображенский | FEDOR, PREOBRAZHENSKIY | same
Ђура, Јакшић | DJURA, JAKSIC | same
Љубица, Његован | LJUBICA, NJEGOVAN | same
Ксенија, Ђоковић | KSENIJA, DOKOVIC | same
Јулија, Шећеров | JULIJA, SECEROV | same
Эльвира, Хайруллина | ELVIRA, KHAIRULLINA | same
Эльвира, Хайруллина | ELVIRA, HAYRULLINA | same
Гүлмира, Сәрсенова | GULMIRA, SARSENOVA | same
Гулмира, Сарсенова | GULMIRA, SARSENOVA | same
Эмиль, Жээнбеков | EMIL, JEENBEKOV | same
Сооронбай, Жээнбеков | SOORONBAY, ZHEENBEKOV | same
Лхагвасүрэн, Ганболд | LKHAGVASUREN, GANBOLD | same
Юлиан, Ангелов | YULIAN, ANGELOV | same
Цанко, Цанков | TZANKO, TZANKOV | same
Ивайло, Христов | IVAYLO, HRISTOV | same
Жулиета, Шишманова | JULIETA, SHISHMANOVA | same
Ольга, Лазаренко | OLHA, LAZARENKO | same
Ольга, Лазаренко | OLGA, LAZARENKO | same
Ігор, Гнатюк | IHOR, HNATIUK | same
Игорь, Гнатюк | IHOR, HNATIUK | same
Андрій, Ярмолюк | ANDRIY, YARMOLYUK | same
Андрей, Ермолюк | ANDRII, YARMOLIUK | look
Елена, Гончарова | OLENA, HONCHAROVA | same
Владислав, Усик | VLADYSLAV, USYK | same
Александр, Лукин | ALEXANDER, LUKIN | same
Alexandr, Lukin | ALEKSANDR, LUKIN | same
Alexander, Lukin | ALEKSANDR, LUKIN | same
Alexandra, Lukina | ALEKSANDRA, LUKINA | same
Oxana, Lukina | OKSANA, LUKINA | same
Xenia, Lukina | KSENIIA, LUKINA | same
Victor, Lukin | VIKTOR, LUKIN | same
Veronica, Lukina | VERONIKA, LUKINA | same
Sophia, Lukina | SOFIIA, LUKINA | same
Catherine, Lukina | EKATERINA, LUKINA | look
Theodore, Lukin | FEDOR, LUKIN | look
Gleb, Zinoviev | GLEB, ZINOVEV | same
Maria Ivanovna, Reznik | MARIIA, REZNIK | same
Tatjana, Schukowa | TATIANA, ZHUKOVA | same
Boris, Wladimirowitsch Petrow | BORIS, PETROV | same
Ljudmila, Tschernowa | LIUDMILA, CHERNOVA | same
Michail, Chodorkowski | MIKHAIL, KHODORKOVSKII | same
Ivan, Chtchoukine | IVAN, SHCHUKIN | same
Eugène, Jdanov | EVGENII, ZHDANOV | look
Sergueï, Lavrentiev | SERGEI, LAVRENTEV | same
Mei Na, Li | MEI, LI | look
Van De, Nguyen | VAN, NGUYEN | look
Tuan Anh, Nguyen | ANH, NGUYEN | same
Le Mai, Tran | MAI, TRAN | same
Marie, Le Goff | MARIE, GOFF | same
Ana, de la Torre | ANA, TORRE | same
Ing. Petr, Novak | PETR, NOVAK | same
Adi, Nugroho | BUDI, NUGROHO | different
Faith, Wambui | FAITH WAMBUI, KARIUKI | same
Ana, Pereira | ANA PEREIRA, LIMA | same
Joana, Teles Brito | JOANA TELES BRITO, FARIA | same
John, Paul | JOHN PAUL, BROWN | look
Hillary, Rodham | HILLARY RODHAM, CLINTON | same
Wei, Wang | WEI WANG, LIN | look
محمد, سعيد | KHALED, NASSER | different
محمد, سعيد | MAHMOUD, SAEED | look
"""
