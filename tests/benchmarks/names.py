"""Names by tongue for the invented people: each word as it is written, with its usual Latin spelling."""

from dataclasses import dataclass

Pair = tuple[str, str]
"""A word as written and in Latin letters."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One tongue's names. `joins`: what stands between two given names, None when people have one.

    `parts`, `lengths` and `endings` make the invented family names of the long tail.
    """

    language: str
    nationality: str
    share: float
    given: tuple[Pair, ...]
    family: tuple[Pair, ...]
    parts: tuple[Pair, ...]
    endings: tuple[Pair, ...] = ()
    lengths: tuple[int, ...] = (2, 2, 3)
    joins: str | None = None


def _same(text: str) -> tuple[Pair, ...]:
    return tuple((word.replace("_", " "), word.replace("_", " ")) for word in text.split())


def _pairs(text: str) -> tuple[Pair, ...]:
    words = [word.replace("_", " ") for word in text.split()]
    return tuple(zip(words[::2], words[1::2], strict=True))


LATIN_STARTS = _same(
    "ba be bo bra bri ca co cra da de do dre fa fe fo fra ga go gra gre ha he ho ja jo ka ke ko kra la le li lo "
    "lu ma me mi mo mu na ne no pa pe pi po pra ra re ri ro ru sa se si so sta ste stra ta te ti to tra tre va "
    "ve vi vo wa we wi al an ar el en er in is or ul bal bar ber bon bur cal car cas col cor dal dan dar del don "
    "dur fal far fer gal gar ger gor hal ham han har hol hor kal kam kar ker lam lan lar len lor mal man mar mel "
    "men mer mon mor nal nar nel nor pal pan par pel per por ral ran rin ros sal san sar sel ser sol sor tal tan "
    "tar tel ter tor val van var vel ver vor"
)

ENGLISH = Tongue(
    "en", "GBR", 12,
    _same(
        "James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan "
        "Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret "
        "Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin "
        "Amanda Brian Melissa George Deborah Edward Stephanie Ronald Rebecca Timothy Sharon Jason Laura Jeffrey "
        "Cynthia Ryan Kathleen Jacob Amy Gary Angela Nicholas Shirley Eric Anna Jonathan Brenda Stephen Pamela "
        "Larry Emma Justin Nicole Scott Helen Brandon"
    ),
    _same(
        "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee "
        "Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker "
        "Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris "
        "Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Kelly Howard Ward Cox Richardson Wood Watson "
        "Brooks Bennett Gray James Hughes O'Brien O'Connor McDonald MacLeod Fitzgerald Sullivan Ross Foster "
        "Jenkins Perry Powell Long Patterson Hamilton Graham"
    ),
    LATIN_STARTS, _same("son ton ley ford well wood field man by ham worth ington sworth ridge stone more land"),
    (1, 1, 2),
)  # fmt: skip

SPANISH = Tongue(
    "es", "MEX", 16,
    _same(
        "María José Guadalupe Juan Luis Carlos Jesús Francisco Antonio Miguel Ana Rosa Pedro Manuel Jorge Martha "
        "Alejandro Verónica Elena Roberto Fernando Patricia Ricardo Laura Daniel Leticia Eduardo Gabriela Javier "
        "Adriana Rafael Sofía Andrés Lucía Ramón Inés Raúl Mónica Óscar Sergio Ángel Beatriz Víctor Isabel "
        "Héctor Carmen Iván Teresa Íñigo Pilar Rubén Raquel Hugo Silvia Alberto Marta Diego Paula Álvaro "
        "Cristina Enrique Begoña Martín Itziar Emilio Nuria"
    ),
    _same(
        "García_Hernández Martínez_López González_Pérez Rodríguez_Sánchez Ramírez_Cruz Flores_Gómez "
        "Morales_Vázquez Jiménez_Reyes Díaz_Torres Gutiérrez_Ruiz Mendoza_Aguilar Ortiz_Moreno Castillo_Romero "
        "Álvarez_Méndez Chávez_Rivera Juárez_Ramos Domínguez_Herrera Medina_Castro Vargas_Guzmán Muñoz_Velázquez "
        "Núñez_Peña Ibáñez García López González Pérez Hernández Martínez Rodríguez Sánchez Fernández Gómez Díaz "
        "Ruiz Álvarez Muñoz Romero Alonso Navarro Torres Ramos Gil Serrano Molina Blanco Suárez Castro Ortega "
        "Delgado Marín Sanz Iglesias Nuñez Garrido Cortés Santos Lozano Cano de_la_Cruz de_los_Santos del_Río "
        "Ponce_de_León Villaseñor Zúñiga Ocampo Quiñones Echeverría Ochoa Urquiza Ybarra"
    ),
    LATIN_STARTS, _same("ez es ar era illo uela ales ano ado oza ega eña osa ina edo al"), (1, 2, 2), joins=" ",
)  # fmt: skip

FRENCH = Tongue(
    "fr", "FRA", 10,
    _same(
        "Jean Marie Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert "
        "Paul Claude Christian Henri Georges Nicolas François Françoise Catherine Nathalie Isabelle Jacqueline "
        "Anne Sylvie Martine Hélène Cécile Zoé Léa Chloé Benoît Gaëlle Éric Aurélie Jérôme Noémie Théo Maïté "
        "Raphaël Mamadou Fatoumata Aïssatou Ousmane Aminata Ibrahima Mariama Abdoulaye Koffi Kouassi Adjoa "
        "Moussa Awa Cheikh Ndèye Issa Bintou"
    ),
    _same(
        "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux "
        "David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Müller Lefebvre "
        "Mercier Faure Garnier Chevalier François Legrand Gauthier Perrin Clément d'Estaing L'Hôpital de_Gaulle "
        "de_Villepin Lemaître Diallo Traoré Ba Diop Ndiaye Sow Fall Koné Touré Ouattara Coulibaly Sissoko Keïta "
        "Camara Bâ Cissé N'Diaye N'Guessan Mbappé Kaboré Ouédraogo Sawadogo Zongo Dembélé Kouyaté Konaté Sylla "
        "Bangoura Condé Barry Bah Baldé Soumah"
    ),
    LATIN_STARTS, _same("eau ier ard et on elle in aud ot ois ette ère geois lin mond tier"), (1, 2, 2), joins="-",
)  # fmt: skip

GERMAN = Tongue(
    "de", "DEU", 7,
    _same(
        "Peter Wolfgang Michael Werner Klaus Thomas Manfred Helmut Jürgen Heinz Gerhard Andreas Hans Günter "
        "Dieter Horst Bernd Uwe Günther Jörg Björn Sören Käthe Bärbel Ursula Monika Petra Elisabeth Sabine "
        "Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine "
        "Hildegard Anna Birgit Lukas Jonas Lena Mia"
    ),
    _same(
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter "
        "Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner "
        "Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters "
        "Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth "
        "Beck Lorenz Baumann Franke Albrecht Schuster Böhm Kraus Krämer Groß Jäger Strauß Voß von_Goethe "
        "von_der_Leyen zu_Guttenberg Götze Höß Bäcker Möhring Süß"
    ),
    LATIN_STARTS,
    _same("mann bach berg müller stein feld hoff burg dorf hauer meier thaler höfer schläger bäumer"), (1, 2),
)  # fmt: skip

SLAVIC = Tongue(
    "pl", "POL", 6,
    _same(
        "Łukasz Michał Paweł Stanisław Grzegorz Krzysztof Małgorzata Agnieszka Katarzyna Magdalena Joanna Zofia "
        "Wojciech Tomáš Jiří Zdeněk Božena Řehoř Şerban Ștefan Ioana Mihai Ion Željko Đorđe Dragan Saša Živko "
        "Nenad Miloš Ljubica István László Zoltán Ágnes Györgyi Árpád Erzsébet Ferenc Gábor Katalin Jurgis "
        "Žydrūnas Rūta Jānis Ieva Mārtiņš"
    ),
    _same(
        "Kowalski Nowak Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski "
        "Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wałęsa Łoś Żak "
        "Źrebiec Ćwik Novák Svoboda Dvořák Černý Procházka Kučera Veselý Horák Němec Ionescu Popescu Țepeș "
        "Brâncuși Đoković Petrović Nikolić Šarić Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas "
        "Kazlauskas Bērziņš Kalniņš Ozoliņš Žukauskas"
    ),
    LATIN_STARTS, _same("ski cki wicz ak ek ów ić ović escu ný ský ář ács ős yński owicz iak"), (1, 2, 2),
)  # fmt: skip

NORTHERN = Tongue(
    "sv", "NOR", 5,
    _same(
        "Lars Bjørn Øyvind Åse Søren Jørgen Håkon Kåre Astrid Ingrid Gunnar Þórdís Þór Guðrún Ólafur Sigríður "
        "Björk Mæja Jukka Päivi Väinö Matti Jörgen Åsa Göran Örjan Ülle Tõnu Mårten Frøydis Gro Harald Olav "
        "Solveig Ragnhild Ægir Nils"
    ),
    _same(
        "Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Sørensen Jørgensen Møller "
        "Østergaard Ødegård Åkesson Ångström Lindqvist Bergström Sjöberg Öberg Nyström Strøm Bjørnstad Sæther "
        "Lægreid Kjær Skjærvø Guðmundsson Jónsdóttir Sigurðsson Þorsteinsson Virtanen Korhonen Mäkinen Nieminen "
        "Hämäläinen Järvinen Põld Kõiv"
    ),
    LATIN_STARTS, _same("sen son gård ström qvist lund berg bø dal vik nes heim sæter dóttir nen lä"), (1, 2),
)  # fmt: skip

TURKISH = Tongue(
    "tr", "TUR", 4,
    _same(
        "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Fatma Ayşe Emine Hatice "
        "Zeynep Elif Şerife Sultan Özlem Işık Çağlar Gökçe Uğur Tuğba Nilgün Ebru Ramil Aygün Əli Nazım"
    ),
    _same(
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara "
        "Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Tunç Əliyev Məmmədov Hüseynov Işıklı Özgür Ünal "
        "Bakır Sarı"
    ),
    LATIN_STARTS, _same("oğlu gil türk soy er ler kaya dağ taş baş ay gün öz"), (1, 2, 2),
)  # fmt: skip

VIETNAMESE = Tongue(
    "vi", "VNM", 4,
    _same(
        "Anh Bình Châu Đức Giang Hà Hải Hạnh Hiền Hoa Hồng Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Ngọc "
        "Phương Quang Sơn Tâm Thảo Thắng Thành Thu Thủy Trang Trung Tuấn Việt Xuân Yến Văn_Hùng Thị_Lan "
        "Đình_Trọng Thị_Hồng"
    ),
    _same("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Tô Lương Phùng"),
    _same(
        "Nguyễn Trần Lê Phạm Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Tạ Quách Thạch Châu Kiều Mạc Lục Nghiêm Tống "
        "Giáp Cao"
    ), (), (1,),
)  # fmt: skip

PORTUGUESE = Tongue(
    "pt", "BRA", 6,
    _same(
        "José João António Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Maria Ana "
        "Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Conceição Inês Assunção Gonçalo "
        "Tomé Simão Estêvão Iolanda"
    ),
    _same(
        "Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho "
        "Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques "
        "Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Simões Guimarães Magalhães "
        "Brandão Falcão dos_Santos da_Silva"
    ),
    LATIN_STARTS, _same("ão eira eiro es ães inho ães ado al ides osa ana ança"), (1, 2, 2), joins=" ",
)  # fmt: skip

AFRICAN = Tongue(
    "en", "KEN", 8,
    _same(
        "Oluwaseun Chinedu Ngozi Adaeze Emeka Ifeoma Babatunde Folake Yetunde Olumide Wanjiru Kamau Njoroge "
        "Achieng Otieno Wambui Mwangi Nyambura Kipchoge Chebet Thabo Nomvula Sipho Lerato Tendai Rudo Tatenda "
        "Chipo Kwame Kofi Ama Akosua Abena Yaw Esi Adwoa Tesfaye Almaz Bekele Hirut Abebe Selam Jean-Bosco "
        "Espérance Dieudonné Uwimana Haile Zanele"
    ),
    _same(
        "Okafor Okonkwo Adeyemi Oyelaran Nwosu Eze Balogun Adebayo Abubakar Ibrahim Bello Musa Kenyatta Odinga "
        "Kimani Kariuki Odhiambo Wekesa Mutua Ndungu Dlamini Nkosi Mkhize Zulu Ndlovu Moyo Ncube Mugabe Banda "
        "Phiri Mwale Mensah Owusu Boateng Asante Osei Appiah Gebreselassie Tadesse Mekonnen Wolde Habimana "
        "Nkurunziza Ndayishimiye Kagame Tutu"
    ),
    _same(
        "a ba be bo bu chi da de di do du e fa fe fo ga gba go ha ka ki ko ku kwa la le lo lu ma mba mbe mo mu "
        "mwa na nda nga ngo ni nja nko nku no nya nyo o ola olu ra ri ru sa se shi so ta te ti to tu u wa we wi "
        "ya ye yo za zi zo"
    ), (), (3, 3, 4),
)  # fmt: skip

SOUTH_ASIAN = Tongue(
    "en", "IND", 8,
    _same(
        "Rajesh Sunita Amit Priya Sanjay Anita Vijay Kavita Rahul Neha Deepak Pooja Suresh Meena Arjun Lakshmi "
        "Krishnan Muhammad Ahmed Fatima Ayesha Imran Bilal Zainab Hassan Nasreen Rashid Shabnam Chaminda Nimal "
        "Kumari Dilrukshi Tenzin Pema Sushila Bishnu Ramesh Gita Abdul_Rahman Md_Rafiqul Siti_Nurhaliza Budi "
        "Agus Dewi Putri Wayan Made Ketut"
    ),
    _same(
        "Kumar Singh Sharma Patel Gupta Khan Reddy Nair Iyer Menon Das Roy Banerjee Mukherjee Chatterjee Bose "
        "Ghosh Rao Verma Mishra Joshi Desai Shah Mehta Chowdhury Rahman Hossain Islam Ahmed Ali Hussain Begum "
        "Akhtar Malik Qureshi Siddiqui Perera Fernando Silva Bandara Wickramasinghe Jayawardena Shrestha Gurung "
        "Tamang Sherpa Thapa Suharto Widodo Wijaya Santoso Hidayat Susilo Setiawan binti_Abdullah bin_Ismail "
        "Sukarnoputri Balasubramanian Venkataraman"
    ),
    _same(
        "a am an ba bal bha cha chan da dha dev di ga gan go gu ha hari i ja jay ka kal kan kar kri ku la lak ma "
        "mad man mo mu na nal nan nara pa pal pra pu ra raj ram ran sa san sha shi shiv so su ta tri u va van vi "
        "ya yash"
    ), _same("n nath lal das wala kar war pati ram rajan swamy dra nder preet deep"), (1, 2, 2),
)  # fmt: skip

RUSSIAN = Tongue(
    "ru", "RUS", 6,
    _pairs(
        "Александр Aleksandr Дмитрий Dmitrii Сергей Sergei Андрей Andrei Алексей Aleksei Юлия Iuliia Татьяна "
        "Tatiana Екатерина Ekaterina Наталья Natalia Ольга Olga Елена Elena Мария Maria Иван Ivan Михаил Mikhail "
        "Николай Nikolai Владимир Vladimir Евгений Evgenii Ксения Kseniia Анастасия Anastasiia Григорий Grigorii "
        "Фёдор Fedor Пётр Petr Олександр Oleksandr Володимир Volodymyr Оксана Oksana Тарас Taras Стоян Stoyan "
        "Гергана Gergana Нурсултан Nursultan"
    ),
    _pairs(
        "Иванов Ivanov Смирнов Smirnov Кузнецов Kuznetsov Попов Popov Васильев Vasilev Петров Petrov Соколов "
        "Sokolov Михайлов Mikhailov Новиков Novikov Фёдоров Fedorov Морозов Morozov Волков Volkov Алексеев "
        "Alekseev Лебедев Lebedev Семёнов Semenov Егоров Egorov Павлов Pavlov Козлов Kozlov Степанов Stepanov "
        "Шевченко Shevchenko Бондаренко Bondarenko Ткаченко Tkachenko Достоевский Dostoevskii Чайковский "
        "Chaikovskii Назарбаев Nazarbaev Хрущёв Khrushchev"
    ),
    _pairs(
        "ба ba бе be бо bo ва va ве ve во vo га ga го go да da де de до do за za зо zo ка ka ко ko кра kra ла la "
        "ле le ло lo лу lu ма ma ми mi мо mo на na не ne ни ni но no па pa пе pe по po ра ra ро ro ру ru са sa "
        "се se си si со so та ta те te ти ti то to фа fa фе fe че che ша sha ше she хо kho жу zhu"
    ),
    _pairs("нов nov ров rov лин lin кин kin енко enko ский skii вич vich дзе dze баев baev чук chuk юк iuk"), (1, 2, 2),
)  # fmt: skip

ARABIC = Tongue(
    "ar", "EGY", 7,
    _pairs(
        "محمد Mohammed أحمد Ahmed علي Ali فاطمة Fatima حسن Hassan حسين Hussein عمر Omar خالد Khaled مريم Maryam "
        "عائشة Aisha يوسف Youssef إبراهيم Ibrahim مصطفى Mustafa زينب Zainab سارة Sara نور Nour ليلى Layla كريم "
        "Karim طارق Tarek سمير Samir ناصر Nasser رشيد Rashid سعيد Said منى Mona هدى Huda أمل Amal جمال Gamal رضا "
        "Reda محمود Mahmoud صالح Saleh"
    ),
    _pairs(
        "السيد Alsayed المصري Almasri الحسن Alhassan العلي Alali حداد Haddad خوري Khoury نجار Najjar منصور "
        "Mansour سليمان Suleiman القحطاني Alqahtani الغامدي Alghamdi الشمري Alshammari بنعلي Benali بوزيد Bouzid "
        "العتيبي Alotaibi الزهراني Alzahrani حجازي Hegazy شاهين Shahin درويش Darwish عثمان Othman فرج Farag صباغ "
        "Sabbagh رضوان Radwan قاسم Qasim"
    ),
    _pairs(
        "با ba بو bu تا ta جا ja جو ju حا ha دا da دو du را ra رو ru زا za سا sa سو su شا sha شو shu عا a غا gha "
        "فا fa قا qa كا ka كو ku لا la لو lu ما ma مو mu نا na نو nu ها ha وا wa يا ya ري ri سي si لي li ني ni "
        "بي bi دي di مي mi"
    ),
    _pairs("ن n ر r د d م m ل l س s ني ni وي wi ري ri دي di لي li وش oush ون oun ان an ات at"), (2, 2, 3),
)  # fmt: skip

HEBREW_GREEK = Tongue(
    "el", "GRC", 3,
    _pairs(
        "Γιώργος Giorgos Δημήτρης Dimitris Κωνσταντίνος Konstantinos Ιωάννης Ioannis Μαρία Maria Ελένη Eleni "
        "Αικατερίνη Aikaterini Νικόλαος Nikolaos Βασιλική Vasiliki Παναγιώτης Panagiotis דוד David משה Moshe "
        "יעקב Yaakov שרה Sara רחל Rachel יוסף Yosef אברהם Avraham մարիամ Mariam Արմեն Armen Անահիտ Anahit გიორგი "
        "Giorgi ნინო Nino თამარ Tamar"
    ),
    _pairs(
        "Παπαδόπουλος Papadopoulos Νικολαΐδης Nikolaidis Γεωργίου Georgiou Παππάς Pappas Καραγιάννης Karagiannis "
        "Οικονόμου Oikonomou Σαμαράς Samaras כהן Cohen לוי Levi מזרחי Mizrahi פרץ Peretz ביטון Biton Սարգսյան "
        "Sargsyan Պետրոսյան Petrosyan ბერიძე Beridze კაპანაძე Kapanadze"
    ),
    _pairs(
        "βα va βο vo γα ga δα da δη di ζα za θα tha κα ka κο ko λα la λο lo μα ma μη mi μο mo να na νι ni πα pa "
        "πο po ρα ra ρο ro σα sa σι si στα sta τα ta τσα tsa φα fa χα cha"
    ),
    _pairs("πουλος poulos ίδης idis άκης akis όγλου oglou ιάδης iadis έας eas άτος atos"), (1, 2, 2),
)  # fmt: skip

INDIC = Tongue(
    "hi", "NPL", 4,
    _pairs(
        "राजेश Rajesh सुनीता Sunita अमित Amit प्रिया Priya संजय Sanjay अनीता Anita विजय Vijay दीपक Deepak सुरेश "
        "Suresh मीना Meena สมชาย Somchai สมหญิง Somying ประเสริฐ Prasert วิชัย Wichai มาลี Mali রহিম Rahim করিম "
        "Karim শিরিন Shirin குமார் Kumar மீனா Meena සුනිල් Sunil ተስፋዬ Tesfaye አልማዝ Almaz በቀለ Bekele"
    ),
    _pairs(
        "शर्मा Sharma सिंह Singh कुमार Kumar गुप्ता Gupta पटेल Patel यादव Yadav जोशी Joshi श्रेष्ठ Shrestha थापा "
        "Thapa गुरुङ Gurung ใจดี Chaidi ศรีสุข Srisuk ทองดี Thongdi রহমান Rahman হোসেন Hossain ভট্টাচার্য "
        "Bhattacharya முருகன் Murugan පෙරේරා Perera መኮንን Mekonnen ታደሰ Tadesse"
    ),
    _pairs(
        "बा ba बी bi भा bha चा cha दा da दे de दी di गा ga गो go जा ja जी ji का ka की ki कु ku ला la ली li मा ma "
        "मी mi मो mo ना na नी ni पा pa पु pu रा ra री ri सा sa सी si सु su ता ta ती ti वा va वी vi या ya"
    ),
    _pairs("ल l न n र r नी ni री ri वाल wal कर kar ती ti देव dev"), (2, 2, 3),
)  # fmt: skip

HAN_GIVEN = _pairs(
    "伟 wei 芳 fang 娜 na 敏 min 静 jing 丽 li 强 qiang 磊 lei 军 jun 洋 yang 勇 yong 艳 yan 杰 jie 娟 juan 涛 "
    "tao 明 ming 超 chao 霞 xia 平 ping 刚 gang 小 xiao 红 hong 玉 yu 兰 lan 英 ying 华 hua 文 wen 建 jian 国 "
    "guo 春 chun 梅 mei 海 hai 燕 yan 雪 xue"
)

CHINESE = Tongue(
    "zh", "CHN", 6,
    tuple((a + b, (la + lb).capitalize()) for a, la in HAN_GIVEN for b, lb in HAN_GIVEN) + HAN_GIVEN,
    _pairs(
        "王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 赵 Zhao 黄 Huang 周 Zhou 吴 Wu 徐 Xu 孙 Sun 胡 Hu 朱 Zhu "
        "高 Gao 林 Lin 何 He 郭 Guo 马 Ma 罗 Luo 梁 Liang 宋 Song 郑 Zheng 谢 Xie 韩 Han 唐 Tang 冯 Feng 于 Yu "
        "董 Dong 萧 Xiao 程 Cheng 曹 Cao 袁 Yuan 邓 Deng 许 Xu 傅 Fu 沈 Shen 彭 Peng 吕 Lü 苏 Su 卢 Lu 蒋 Jiang "
        "蔡 Cai 魏 Wei 薛 Xue 叶 Ye 欧阳 Ouyang 司马 Sima"
    ),
    _pairs("王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 赵 zhao 黄 huang 周 zhou 吴 wu 徐 xu 孙 sun 胡 hu"),
    (), (1,),
)  # fmt: skip

KOREAN_PARTS = _pairs(
    "민 min 서 seo 지 ji 현 hyeon 준 jun 영 yeong 수 su 진 jin 희 hui 은 eun 경 gyeong 성 seong 우 u 호 ho 연 "
    "yeon 하 ha 윤 yun 정 jeong 미 mi 혜 hye 동 dong 재 jae 선 seon 승 seung"
)

KOREAN_JAPANESE = Tongue(
    "ko", "KOR", 4,
    tuple((a + b, (la + lb).capitalize()) for a, la in KOREAN_PARTS for b, lb in KOREAN_PARTS)
    + _pairs("ひろし Hiroshi さくら Sakura ケンジ Kenji ユキ Yuki タロウ Tarou ハナコ Hanako アキラ Akira"),
    _pairs(
        "김 Gim 이 I 박 Bak 최 Choe 정 Jeong 강 Gang 조 Jo 윤 Yun 장 Jang 임 Im 한 Han 오 O 서 Seo 신 Sin 권 "
        "Gwon 황 Hwang 안 An タナカ Tanaka スズキ Suzuki サトウ Satou ヤマダ Yamada ワタナベ Watanabe イトウ "
        "Itou ナカムラ Nakamura コバヤシ Kobayashi"
    ),
    _pairs(
        "ア a カ ka キ ki ク ku コ ko サ sa シ shi ス su タ ta ト to ナ na ニ ni ノ no ハ ha フ fu ホ ho マ ma "
        "ミ mi ム mu モ mo ヤ ya ヨ yo ラ ra リ ri ロ ro ワ wa"
    ), (), (2, 3, 3, 4),
)  # fmt: skip

TONGUES = (
    ENGLISH, SPANISH, FRENCH, GERMAN, SLAVIC, NORTHERN, TURKISH, VIETNAMESE, PORTUGUESE, AFRICAN, SOUTH_ASIAN, RUSSIAN,
    ARABIC, HEBREW_GREEK, INDIC, CHINESE, KOREAN_JAPANESE,
)  # fmt: skip

DELEGATIONS = tuple(
    line.strip()
    for line in """
    Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bangladesh, Barbados, Belgium, Belize
    Benin, Bhutan, Bolivia (Plurinational State of), Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Burkina Faso
    Burundi, Cabo Verde, Cambodia, Cameroon, Canada, Central African Republic, Chad, Chile, China, Colombia, Comoros
    Congo, Costa Rica, Côte d'Ivoire, Croatia, Cuba, Cyprus, Czechia, Democratic Republic of the Congo, Denmark
    Dominican Republic, Ecuador, Egypt, El Salvador, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Germany, Ghana
    Greece, Guatemala, Guinea, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran (Islamic Republic of), Iraq
    Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Lao People's Democratic Republic, Latvia, Lebanon
    Lesotho, Liberia, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mexico, Mongolia, Morocco
    Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Niger, Nigeria, Norway, Pakistan, Panama, Paraguay
    Peru, Philippines, Poland, Portugal, Republic of Korea, Republic of Moldova, Romania, Russian Federation, Rwanda
    Saint Lucia, Samoa, Saudi Arabia, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, South Africa, Spain
    Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Uganda
    Ukraine, United Arab Emirates, United Kingdom of Great Britain and Northern Ireland, United Republic of Tanzania
    United States of America, Uruguay, Uzbekistan, Vanuatu, Venezuela (Bolivarian Republic of), Viet Nam, Zambia
    Zimbabwe
    """.replace("\n", ",").split(",")
    if line.strip()
)

ORGANISATIONS = tuple(
    f"{kind} {topic}"
    for kind in (
        "International Federation of", "World Alliance for", "Red Latinoamericana de", "Centre for", "Fondation",
    )
    for topic in (
        "Disaster Medicine", "Resilient Cities", "Women and Water", "Agricultural Producers", "Consulting Engineers",
        "Older Persons", "Gestión del Riesgo", "Persons with Disabilities", "Early Warning Systems", "Youth Volunteers",
        "Coastal Communities", "Seismic Safety", "Health and Shelter", "Développement Durable", "Press and Media",
    )
)  # fmt: skip

CHANNELS = ("member-states", "stakeholders", "media")
