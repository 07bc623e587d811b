"""Pairs of names of Europe, Africa and America for the rules found later, in the form of `tests.names.practices`."""

WIDER = {
    "greek": """
        Nicholas, Pappas | NIKOLAOS, PAPPAS | same
        John, Callas | IOANNIS, KALLAS | same
        George, Cacoyannis | GEORGIOS, KAKOGIANNIS | same
        Maria, Callinicos | MARIA, KALLINIKOS | same
        Eleni, Glykeria | ELENI, GLYKERIA | same
        Aeschylos, Nicolaou | AISCHYLOS, NIKOLAOU | same
        Constantinos, Caramanlis | KONSTANTINOS, KARAMANLIS | same
        Demetrius, Christofias | DIMITRIOS, CHRISTOFIAS | same
        Phokion, Aegeas | FOKION, AIGEAS | same
        Kyriakos, Hadjidakis | KYRIAKOS, CHATZIDAKIS | same
        Catherine, Economides | AIKATERINI, OIKONOMIDOU | look
        Nicholas, Coutsoumbas | NIKOLAOS, KOUTSOUMPAS | same
        Helena, Economou | ELENI, OIKONOMAKOU | different
    """,
    "belarusian": """
        Alexei, Kovalev | ALIAKSEI, KAVALIOU | same
        Dmitry, Demidenko | DZMITRY, DZEMIDZENKA | same
        Timofei, Solovyov | TSIMAFEI, SALAUYOU | same
        Vladimir, Korotkevich | ULADZIMIR, KARATKEVICH | same
        Evgeny, Shalimov | YAUHENI, SHALIMAU | same
        Grigory, Borodulin | RYHOR, BARADULIN | same
        Natalia, Radina | NATALLIA, RADZINA | same
        Svetlana, Tikhanovskaya | SVIATLANA, TSIKHANOUSKAYA | same
        Olga, Tereshchenko | VOLHA, TSERASHCHANKA | same
        Sergei, Timoshenko | SIARHEI, TSIMASHENKA | same
        Andrei, Petrov | ANDREI, PIATROU | same
        Igor, Makarov | IHAR, MAKARAU | same
        Tatiana, Lukashenko | TATSIANA, LUKASHENKA | same
        Victor, Gonchar | VIKTAR, HANCHAR | same
        Ekaterina, Bogdanovich | KATSIARYNA, BAHDANOVICH | same
        Mikhail, Novik | MIKHAIL, NOVIK | same
        Georgy, Vasilevsky | HEORHI, VASILEUSKI | same
        Ivan, Sidorov | IVAN, SIDARAU | same
        Yulia, Chernova | YULIYA, CHARNOVA | same
        Alexander, Koval | ALIAKSANDR, KAVAL | same
        Nikolai, Tereshchenko | MIKALAI, TSERASHCHANKA | same
        Pavel, Gorbachenko | PAVAL, HARBACHENKA | same
        Andrei, Petrov | ANDREI, PATROU | look
        Igor, Bondarenko | IHAR, BANDAROVICH | look
    """,
    "ukrainian and russian": """
        Nikolay, Nechiporenko | MYKOLA, NECHYPORENKO | same
        Alexei, Goncharenko | OLEKSII, HONCHARENKO | same
        Elena, Grigorenko | OLENA, HRYHORENKO | same
        Dmitri, Zelensky | DMYTRO, ZELENSKYI | same
        Evgenia, Vishnevskaya | YEVHENIIA, VYSHNEVSKA | same
        Kirill, Oleinik | KYRYLO, OLIINYK | same
        Nikita, Lisenko | MYKYTA, LYSENKO | same
        Vladislav, Chernyshenko | VLADYSLAV, CHERNYSHENKO | same
        Philip, Orlov | PYLYP, ORLOV | same
        Stepan, Giga | STEPAN, HIHA | same
        Galina, Sidorenko | HALYNA, SYDORENKO | same
        Gennady, Grigoriev | HENNADII, HRYHORIEV | same
    """,
    "nordic": """
        Pal, Berg | PAAL, BERG | same
        Par, Lind | PAER, LIND | same
        Kare, Moen | KAARE, MOEN | same
        Gro, Ostby | GRO, OESTBY | same
        Asa, Soderstrom | AASA, SOEDERSTROEM | same
        Bard, Naess | BAARD, NAESS | same
        Pål, Sæther | PAAL, SAETHER | same
        Bo, Aberg | BO, AABERG | same
        Nils, Bystrom | NILS, BYSTROEM | same
        Jan, Gard | JAN, GAARD | same
        Lars, Ostergard | LARS, OESTERGAARD | same
        Pal, Solberg | PAAL, SOLBERG | same
        Kari, Solberg | KARIN, SOLBERG | look
        Par, Solberg | PER, SOLBERG | different
        Mari, Saari | MARI, SARI | same
    """,
    "her family name": """
        Jana, Černý | JANA, CERNA | same
        Eva, Novotná | EVA, NOVOTNY | same
        Ilze, Bērziņš | ILZE, BERZINA | same
        Anna, Ozols | ANNA, OZOLA | same
        Rasa, Petraitis | RASA, PETRAITYTE | same
        Jana, Kovář | JANA, KOVAROVA | same
        Marie, Němec | MARIE, NEMCOVA | same
        Lenka, Malý | LENKA, MALA | same
        Petra, Hrubý | PETRA, HRUBA | same
        Zuzana, Krajčí | ZUZANA, KRAJCIOVA | same
        Iva, Procházková | IVA, PROCHAZKA | same
        Monika, Vlček | MONIKA, VLCKOVA | same
        Jana, Vlk | JANA, VLKOVA | same
        Eva, Žák | EVA, ZAKOVA | same
        Jana, Kos | JANA, KOSAK | look
    """,
    "portuguese": """
        Philippe, Souza | FELIPE, SOUZA | same
        Luiz, Araujo | LUIS, ARAUJO | same
        Joaquina, Cassamba | JOAQUINA, KASSAMBA | same
        Raphael, Correa | RAFAEL, CORREIA | same
        Anthero, Vasconcellos | ANTERO, VASCONCELOS | same
        Izabel, Ozorio | ISABEL, OSORIO | same
        Sylvia, Athayde | SILVIA, ATAIDE | same
        Ignez, Barretto | INES, BARRETO | same
        Ruth, Christovam | RUTE, CRISTOVAO | look
        José, Paes | JOSE, PAIS | same
        Lourdes, Moraes | LOURDES, MORAIS | same
        Susana, Goes | SUSANA, GOIS | same
        Hellena, Calvet | HELENA, CALVET | same
        Thereza, Lobo | TERESA, LOBO | same
        Felipe, Bastos | FILIPE, BASTOS | same
        Joaquim, Capalo | JOAQUIM, KAPALO | same
        Daniele, Lobo | DANIELLE, LOBO | look
    """,
    "congolese and rwandan": """
        Jean, Mukendi Kabeya | JEAN, KABEYA MUKENDI | same
        Jean, Kabeya Mukendi | JEAN PIERRE, MUKENDI KABEYA | look
        Jean, Ilunga Mbayo | JEAN, ILUNGA KABEYA | look
        Habimana, Jean Paul | JEAN PAUL, HABIMANA | same
        Carlos, García Luna | CARLOS, LUNA GARCIA | look
        Marie, Mbombo Nzuzi | MARIE, NZUZI MBOMBO | same
        Marie, Kabongo Lubala | MARIE, LUBALA KABONGO | same
        Marie, Santos Mbeki | MARIE, MBEKI SANTOS | look
        Pedro, Luna Lima | PEDRO, LIMA LUNA | look
        Ana, Garcia Nkosi | ANA, NKOSI GARCIA | look
        Marie-Louise, Tshilombo Kabeya | MARIE LOUISE, KABEYA TSHILOMBO | same
        Habimana, Jean Bosco | JEAN BOSCO, HABIMANA | look
    """,
    "cut lines": """
        Nilavadhanananda Chayapa, Dejthamrong Krasuang | NILAVADHANANANDA CHAYAPA, DEJTHAMRONG K | same
        Maria Fernanda Guadalupe, Hernandez de la Cruz | MARIA FERNANDA GU, HERNANDEZ DE LA CRUZ | same
        Venkatanarasimharajuvaripeta, Subramaniam | VENKATANARASIMHARAJUVARIPE, SUBRAMANIAM | same
        Jonathon Alec, Papandropoulousandros Longfellow | J, PAPANDROPOULOUSANDROS LONGFELLOW QQQ | same
        Jonathon Alec, Papandropoulous-Longfellowson | J, PAPANDROPOULOUS LONGFELLOWSON ABCDE | same
        Jonathon Alec, Papandropoulous Longfellowsonandco | JONATHON, PAPANDROPOULOUS LONGFELLOWSO | same
        Abdulrahman Mohammed Abdulaziz, Al Qahtani | ABDULRAHMAN MOHAMMED ABDULAZ, ALQAHTANI | same
        Tatiana Vladimirovna, Preobrazhenskaya-Rozhdestvenskaya | TATIAN, PREOBRAZHENSKAIA ROZHDESTVENSKA | same
        Tatiana Vladimirovna, Preobrazhenskaya-Rozhdestvenskaya | TATIANA, PREOBRAZHENSKAIA ROZHDESTVENS | same
        Marianne, Papadopoulos Konstantinidis Georgiou | MARIAN, PAPADOPOULOS KONSTANTINIDIS GEO | same
    """,
    "african": """
        Kouassi Jean, Kouadio | JEAN KOUASSI, KOUADIO | look
        Aminata, Traoré | AMINATA, TRAORE | same
        Mamadou, Diallo | MAMADOU SALIOU, DIALLO | same
        Fatoumata Binta, Bah | FATOUMATA BINTA, BAH | same
        El Hadj Oumar, Ba | OUMAR, BA | same
        Cheikh Anta, Diop | CHEIKH ANTA, DIOP | same
        Kwabena, Mensah-Bonsu | KWABENA, MENSAH BONSU | same
        Adwoa, Mensah | ADWOA, MENSAH | same
        Chinedu, Okafor | CHINEDU EMMANUEL, OKAFOR | same
        Wanjiku, Mwangi | MARY WANJIKU, MWANGI | same
        Mary Wanjiku, Mwangi | MARY, MWANGI | same
        Mary, Wanjiku | MARY WANJIKU, MWANGI | same
        Otieno, Ochieng | OTIENO, OCHIENG | same
        Nelson Rolihlahla, Mandela | NELSON, MANDELA | same
        Sipho, Dlamini | SIPHO, DLAMINI | same
        Tsepo, Mokoena | TSHEPO, MOKOENA | same
        Thabo, Letsie | THABO, LETSIE | same
        Faustin Archange, Touadéra | FAUSTIN ARCHANGE, TOUADERA | same
        Kagame, Paul | PAUL, KAGAME | same
        Jean Bosco, Ntaganda | NTAGANDA JEAN BOSCO, | same
        Ngozi, Okonjo-Iweala | NGOZI, OKONJO IWEALA | same
        Abiy, Ahmed | ABIY AHMED, ALI | same
        Haile Mariam, Desalegn | HAILEMARIAM, DESALEGN BOSHE | same
        Hailemariam, Desalegn | HAILEMARIAM DESALEGN, BOSHE | same
        Haile, Gebrselassie | HAILE, GEBRESELASSIE | same
        Hiwot, Teklu | HIWET, TEKLU | same
        Amanuel, Ghebremedhin | AMANUEL, GEBREMEDHIN | same
        Samuel, Tewelde | SAMUEL TEWELDE, GHEBRE | same
        Mahamat Idriss, Déby | MAHAMAT IDRISS, DEBY ITNO | same
        Ould Cheikh, Ghazouani | OULD CHEIKH EL, GHAZOUANI | same
        Sidi Mohamed, Ould Boubacar | SIDI MOHAMED, BOUBACAR | same
        José Eduardo, dos Santos | JOSE EDUARDO, SANTOS | same
        Joao, Lourenco | JOAO MANUEL GONCALVES, LOURENCO | same
        Filipe, Nyusi | FILIPE JACINTO, NYUSI | same
        Andry Nirina, Rajoelina | ANDRY, RAJOELINA | same
    """,
    "spanish": """
        Ana, Ruiz | ANA, LOPEZ RUIZ | same
        Ana Ruiz, López | ANA, RUIZ LOPEZ | same
        Ana, López y Ruiz | ANA, LOPEZ RUIZ | same
        Fco. Javier, Fdez. Soto | FRANCISCO JAVIER, FERNANDEZ SOTO | same
        José Mª, Gtz. | JOSE MARIA, GUTIERREZ | same
        Ma. del Pilar, Rdz. | MARIA DEL PILAR, RODRIGUEZ | same
        J. Antonio, Mtz. Luna | JOSE ANTONIO, MARTINEZ LUNA | same
        Paco, Morales | FRANCISCO, MORALES | same
        Pepe, Romero | JOSE, ROMERO | same
        Concha, Velasco | CONCEPCION, VELASCO | same
        María Dolores, Flores | DOLORES, FLORES | same
        Lupita, Nyongo | GUADALUPE, NYONGO | same
        Juan Carlos, Peña Nieto | JUAN C, PENA NIETO | same
        Juan, Peña | JUAN CARLOS, PENA NIETO | same
        Enrique, Nieto | ENRIQUE, PENA NIETO | same
        Sofía de, Paz Ortega | SOFIA, DE PAZ ORTEGA | same
        Rosa María, Payá Acevedo | ROSAMARIA, PAYA ACEVEDO | same
        María Antonieta, de las Nieves | MARIA ANTONIETA, NIEVES | same
        Ana María, García de Vargas | ANA MARIA, GARCIA | same
        Guillermo, Vásquez | GUILLERMO, VAZQUEZ | same
        Nelson, Velázquez | NELSON, VELASQUEZ | same
        Eliseo, Ordoñez | ELISEO, ORDONXXEZ | same
        Marta, Girón | MARTHA, GIRON | same
        Hector, Zuñiga | HECTOR, ZUNIGA RIOS | same
        Ma. José, Roca | MARIA JOSE, ROCA PONS | same
        Pilar, Roca | MARIA DEL PILAR, ROCA | same
        Mª Pilar, Roca | MARIA DEL PILAR, ROCA | same
        Carmen, Roca | MARIA DEL CARMEN, ROCA TENA | same
        Teresa, Roca | MARIA TERESA DE JESUS, ROCA | same
        José Luis, Rodríguez Zapatero | JOSE LUIS, RODRIGUEZ | same
        José, Zapatero | JOSE LUIS, RODRIGUEZ ZAPATERO | same
        Felipe, Calderón H. | FELIPE DE JESUS, CALDERON HINOJOSA | same
        Beatriz, Gutiérrez M. | BEATRIZ, GUTIERREZ MULLER | same
        Álvaro, Uribe V | ALVARO, URIBE VELEZ | same
        Nora E., Castillo | NORA ELENA, CASTILLO | same
        Rigoberta, Menchú Tum | RIGOBERTA, MENCHU | same
    """,
    "cyrillic": """
        Evgeniya, Solovyeva | IEVGENIIA, SOLOVIOVA | same
        Evgenia, Soloviova | EVGENIIA, SOLOVEVA | same
        Ilya, Semenov | ILIA, SEMYONOV | same
        Fedor, Gerasimov | FYODOR, GERASIMOV | same
        Jelena, Janković | ELENA, JANKOVIC | same
        Gennadiy, Sviridov | GUENNADI, SVIRIDOV | same
        Alexey, Zaytsev | ALEKSEI, ZAITSEV | same
        Kseniya, Sobchak | XENIA, SOBTCHAK | same
        Olesya, Zhukovskaya | ALESIA, ZHUKOVSKAIA | same
        Egor, Gaidar | YEGOR, GAYDAR | same
        Anatoly, Chubais | ANATOLII, CHUBAYS | same
        Ruslan, Khasbulatov | RUSLAN, HASBULATOV | same
        Sergei, Schoigu | SERGEI, SHOIGU | same
        Sergei, Sergeevich | SERGEI SERGEEVICH, PETROV | same
        Ivan Petrovich, Sidorov | IVAN, SIDOROV | same
        Lyubov, Sliska | LIUBOV, SLISKA | same
        Dmitry, Medvedyev | DMITRII, MEDVEDEV | same
        Nadezhda, Tolokno | NADEJDA, TOLOKNO | same
        Vitaly, Klychko | VITALII, KLYCHKO | same
        Vitali, Klitschko | VITALII, KLYCHKO | same
        Wladimir, Klitschko | VOLODYMYR, KLYCHKO | same
        Andriy, Shevtchenko | ANDRII, SHEVCHENKO | same
        Volodymyr, Zelenskyy | VOLODYMYR, ZELENSKYI | same
        Yuliya, Tymoshenko | YULIIA, TYMOSHENKO | same
        Arseniy, Yatsenyuk | ARSENII, IATSENIUK | same
        Petro, Poroshenko | PETRO, POROSHENKO | same
        Leonid, Kravchuk | LEONID, KRAVTCHOUK | same
        Борис, Джонсонюк | BORYS, DZHONSONIUK | same
        Жанна, Фриске | ZHANNA, FRISKE | same
        Нурсултан, Назарбаев | NURSULTAN, NAZARBAYEV | same
        Касым-Жомарт, Токаев | KASSYM JOMART, TOKAYEV | same
        Gurbanguly, Berdimuhamedow | GURBANGULY, BERDYMUKHAMEDOV | same
        Shavkat, Mirziyoyev | SHAVKAT, MIRZIYOEV | same
        Emomali, Rahmon | EMOMALI, RAKHMON | same
        Sooronbai, Jeenbekov | SOORONBAI, ZHEENBEKOV | same
        Serzh, Sargsyan | SERZH, SARKISIAN | same
        Ilham, Aliev | ILHAM, ALIYEV | same
        Salome, Zurabishvili | SALOME, ZOURABICHVILI | same
        Boyko, Borisov | BOYKO, BORISSOV | same
        Kiril, Petkov | KIRIL, PETKOFF | same
        Rumen, Radev | RUMEN GEORGIEV, RADEV | same
        Zoran, Zaev | ZORAN, ZAJEV | same
        Đorđe, Vuković | DJORDJE, VUKOVIC | same
        Aleksandar, Vučić | ALEKSANDAR, VUCHICH | same
    """,
    "only the family name differs": """
        Emily, Fraser | EMILY, WHITLOCK | look
        Anna Maria, Rossi | ANNA MARIA, FERRARIS | look
        Anna, Rossi | ANNA MARIA, FERRARIS | different
        A., Rossi | ANNA, FERRARIS | different
        Min-ji, Kim | MINJI, PARK | different
        Yan, Wang | YAN, ZHAO | different
        Thi Lan, Tran | THI LAN, NGUYEN | different
        Claudia, Ruiz Mora | CLAUDIA, RUIZ SOTO | look
        Claudia, Ruiz | MARCO, SOTO | different
    """,
    "slips of typing": """
        Wililam, Harper | WILLIAM, HARPER | look
        Margaret, Philips | MARGARET, PHILLLIPS | look
        Elizabeth, Hernandezz | ELIZABETH, HERNANDEZ | same
        Alexandre, Duarte | ALEXANDER, DUARTE | look
    """,
}
