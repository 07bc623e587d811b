"""Pairs of names of Asia and the Arab world for the rules found later, in the form of `tests.names.practices`."""

EASTERN = {
    "arabic, letter by letter": """
        Salem, Bakr | SALM, BKR | look
        Rashid, Al Mutairi | RXSHYD, ALMXTTYRY | same
        Rashad, Al Mutairi | RXSHYD, ALMXTTYRY | look
        Rashid, Al Mutairi | RXSHAD, ALMXTTYRY | look
        Kamal, Al Qasimi | KAML, ALQASMY XSSALXH | look
        Saad, Al Shehri | SEYD, ALXSHXHRY | look
        Saud, Al Shehri | SED, ALXSHHRY | look
        Mahmud, Al Shehri | MXHMD, ALXSHHRY | look
        Samer, Haddad | SAMR, XHDAD | same
        Fatima, Shahin | FAXTTMXAH, XSHAHYN | same
        Yousef, Khoury | YWSF, XKHWRY | same
        Tariq, Mansour | XTTARQ, MNXSSWR | same
        Salma, Hijazi | SALM, XHJAZY | look
        Hamad, Thani | XHAMD, XTHANY | look
        Waleed, Shaheen | WLYD, XSHAHYN | same
        Sultan, Al-Balushi | SLXTTAN, ALBLWXSHY | same
        Khadija, Sabbagh | XKHDYJXAH, XSSBAXGH | look
        Nasser, Darwish | NXSSR, DRWYXSH | look
        Nasr, Darwish | NAXSSR, DRWYXSH | look
    """,
    "arabic and ethiopic script": """
        سلوى, بركات | SALWA, BARAKAT | same
        سلطان, الهاجري | SULTAN, ALHAJRI | same
        ياسر, قنديل | YASSER, KANDIL | same
        كامل, شاهين | KAMAL, SHAHIN | look
        راشد, شاهين | RASHAD, SHAHIN | look
        رشاد, شاهين | RASHED, SHAHIN | look
        بثينة, بن جلون | BOUTHAINA, BENJELLOUN | look
        عائشة, الدباغ | AISHA, ALDABBAGH | same
        حمدان, المكتوم | HAMDAN, ALMAKTOUM | same
        عزيزة, الشريف | AZIZA, CHERIF | same
        كنعان, درويش | KANAAN, DARWISH | same
        አበበ, ተስፋዬ | ABEBE, TESFAYE | same
        ተስፋዬ, ገብረማርያም | TESFAYE, GEBREMARIAM | same
        ዮናስ, ካሳ | YONAS, KASSA | same
        ليلى, بوزيان | LEILA, BOUZIANE | look
        طارق, بوراس | TARIQ, BOURAS | same
        ነጋሽ, ሀይሉ | NEGASH, HAILU | same
        ነጋሽ, ሀይሉ | NEGASH, HAILE | look
    """,
    "ranks before the name": """
        Malik Imran, Awan | IMRAN, AWAN | same
        Faisal, Butt | MIAN FAISAL, BUTT | same
        Rana Zahid, Mehmood | ZAHID, MEHMOOD | same
        Sardar Kamran, Leghari | KAMRAN, LEGHARI | same
        Malik, Awan | MALIK IMRAN, AWAN | same
        Malik Imran, Awan | MALIK KAMRAN, AWAN | different
        Malik Imran, Awan | KAMRAN, AWAN | different
        Syed Haider, Rizvi | HAIDER, RIZVI | same
        Chaudhry Waqar, Yousaf | WAQAR, YOUSAF | same
        Makhdoom Zain, Qureshi | ZAIN, QURESHI | same
        Rana Waqar, Yousaf | RANA WASIM, YOUSAF | different
    """,
    "chinese": """
        Yong Sheng, Chan | YONG SHENG, CHAN | same
        Wai Man, Leung | LEUNG WAI MAN, | same
        Xiao Ming, Lee | XIAOMING, LEE | same
        Chee Keong, Tan | TAN CHEE KEONG, | same
        Tan, Chee Keong | CHEE KEONG, TAN | same
        Mei Hwa Jenny, Lim | MEI HWA JENNY, LIM | same
        Na, Lu | NA, LYU | look
        Jing-Wen, Wu | CHING WEN, WU | same
        Zhi-Wei, Huang | CHIH WEI, HUANG | same
        Cheng Han, Hsieh | CHENGHAN, XIE | same
        Shu-Fen, Chiang | SHUFEN, JIANG | same
        Ching-te, Lai | QINGDE, LAI | same
        Tony Ka Fai, Leung | KA FAI, LEUNG | same
        Tsz Ying, Lai | TSZ YING, LAI | same
        Xiaoyan, Liu | XIAOYUAN, LIU | look
        Lijun, Zhang | LIJUAN, ZHANG | look
        Xin Yi, Ng | XINYI, NG | same
        Guan Yu, Ong | GUANYU, ONG | same
        小明, 张 | XIAOMING, ZHANG | same
    """,
    "korean": """
        Dong-hyun, Kim | DONGHYEON, GIM | same
        Sang Hoon, Yi | SANGHUN, LEE | same
        Jae In, Moon | JAEIN, MUN | same
        Kim, Sung Min | SUNGMIN, KIM | same
        Seo-yeon, Choi | SEOYEON, CHOE | same
        Ga-eun, Lim | KAEUN, IM | same
        Hyo-jin, Ryu | HYOJIN, YOO | same
        서연, 최 | SEOYEON, CHOI | same
        Eun Hye, Kwak | EUNHYE, GWAK | same
        Su-jin, Kim | SEOJIN, KIM | different
        Yu-na, Kim | YEONA, KIM | different
        Jung-ho, Park | JEONGHO, PAK | same
        Hyun-jung, Lee | HYEONJEONG, YI | same
        Ju-hee, Kim | JEOHEE, KIM | different
        Abe, Shinzo | SHINZO, ABE | same
    """,
    "japanese": """
        Kenichirou, Saitou | KENICHIRO, SAITO | same
        Jun'ichirō, Koizumi | JUNICHIRO, KOIZUMI | same
        Shinzo, Abe | SHINZOU, ABE | same
        Abe, Shinzo | SHINZO, ABE | same
        Tarou, Kouno | TARO, KONO | same
        Emi, Watanabe | EMI, WATANABE SMITH | same
        Naomi, Yamaguti | NAOMI, YAMAGUCHI | same
        Mitsuko, Hujii | MITSUKO, FUJII | same
        Kumiko, Kanbe | KUMIKO, KAMBE | same
        Jyunichi, Kannno | JUNICHI, KANNO | same
        Keiko, Itoh | KEIKO, ITO | same
        Kyoko, Ito | KEIKO, ITO | look
    """,
    "thai": """
        Pornthip, Wattana | PHONTHIP, WATTHANA | same
        Nattapon, Suksawat | NATTHAPHON, SUKSAWAT | same
        Apichart, Jitprasert | APHICHAT, CHITPRASOET | same
        Chanida, Boonmee | CHANIDA, BUNMI | same
        Surasak, Thongchai | SURASAK, TONGCHAI | same
        Wichai, Kaewmanee | VICHAI, KAEWMANI | same
        Siriwan, Phromma | SIRIWAN, PROMMA | same
        Krit, Suwannarat | KRIT, SUWANNARAT | same
        Sukanya, Rattanaporn | SUKANYA, RATTANAPHON | same
    """,
    "indonesian": """
        Dwi, Haryanto | DWI HARYANTO, | same
        Sri Mulyani, Indrawati | MULYANI, INDRAWATI | same
        Muhammad Rizky, Pratama | RIZKY, PRATAMA | same
        M. Rizky, Pratama | MUHAMMAD RIZKY, PRATAMA | same
        Soekarno, | SUKARNO, | same
        Sukarno, Sukarno | SUKARNO, | same
        Dewi, Lestari | DEWI LESTARI SITOMPUL, | same
        I Made, Sudarma | I MADE SUDARMA, | same
        Ni Luh, Ayu | NI LUH AYU, | same
        Abdul Rahman, Wahid | ABDURRAHMAN, WAHID | same
        Achmad, Soebardjo | AHMAD, SUBARJO | same
        Yusuf, Kalla | JUSUF, KALLA | same
    """,
    "malay": """
        Nurul Izzah, Anwar | NURUL IZZAH BINTI ANWAR, | same
        Mohd Faizal, Ismail | MOHAMAD FAIZAL BIN ISMAIL, | same
        Anwar, Ibrahim | ANWAR BIN IBRAHIM, | same
        Ahmad Zahid, Hamidi | AHMAD ZAHID BIN HAMIDI, | same
        Siti Nurhaliza, Tarudin | SITI NURHALIZA BINTI TARUDIN, | same
        Rajeswari, Muthu | RAJESWARI A P MUTHU, | same
        Kumar, s/o Rajan | KUMAR, RAJAN | same
        Kumar a/l Rajan, | KUMAR, RAJAN | same
        Priya d/o Suresh, | PRIYA, SURESH | same
    """,
    "indian": """
        Subramanian, R. | RAMASWAMY, SUBRAMANIAN | look
        R., Venkatesan | RAMAKRISHNAN, VENKATESAN | look
        Suresh Kumar, | SURESH, KUMAR | same
        Rajesh, Kumar | RAJESH KUMAR, | same
        Rajesh Kumar, Rajesh Kumar | RAJESH KUMAR, | same
        Priyanka, Bannerjee | PRIYANKA, BANERJEE | same
        Laxmi Narayan, Mishra | LAKSHMI NARAYAN, MISRA | same
        Harpreet Kaur, Gill | HARPREET, GILL | same
        Harpreet, Kaur | HARPREET KAUR, GILL | same
        Baljit Singh, | BALJIT, SINGH | same
        Balvinder, Sandhu | BALWINDER, SANDHU | same
        Radhakrishnan, Pillai | RADHA KRISHNAN, PILLAI | same
        Deepak, Chowdhary | DIPAK, CHAUDHARI | same
        Sushma, Agrawal | SUSHMA, AGARWAL | same
        Meenakshi, Iyer | MINAKSHI, AIYAR | same
        Ashvin, Shah | ASHWIN, SHAH | same
        Kavitha, Menon | KAVITA, MENON | same
        Dr. A. P. J. Abdul, Kalam | AVUL PAKIR JAINULABDEEN ABDUL, KALAM | same
        Smt. Pratibha, Patil | PRATIBHA, PATIL | same
        Mahendra Singh, Dhoni | MAHENDRA, DHONI | same
        Rahul, Dravid | RAHUL SHARAD, DRAVID | same
        Nguyen, Minh | MINH, NGUYEN | same
    """,
    "arabic": """
        Abdelkader, Ben Salah | ABDELKADER, BENSALAH | same
        Noureddine, Bedoui | NOUR EDDINE, BEDOUI | same
        Fatma Zohra, Benali | FATIMA ZAHRA, BENALI | same
        Houcine, Chaabane | HUSSEIN, SHAABAN | same
        Abdellah, El Ouali | ABDALLAH, ELWALI | same
        Yassine, Bounou | YASSIN, BOUNOU | same
        Mehdi, Ben Attia | MAHDI, BENATTIA | same
        Khaoula, Idrissi | KHAWLA, EL IDRISSI | same
        Ghizlane, Alaoui | GHIZLAN, ALAWI | same
        Slimane, Belkacemi | SULEIMAN, BELKACEMI | same
        Djamila, Bouhired | JAMILA, BOUHIRED | same
        Nawal, El Saadawi | NAWAL, ALSAADAWI | same
        Gamal, Abdel Nasser | JAMAL, ABDULNASSER | same
        Abdul Aziz, Al-Thani | ABDULAZIZ, AL THANI | same
        Sheikh Tamim bin Hamad, Al Thani | TAMIM HAMAD K, ALTHANI | same
        Ahmed, Abdulla | AHMAD, ABDULLAH | same
        Bashar, Al-Assad | BASHAR, ALASAD | same
        Walid, Joumblatt | WALEED, JUMBLATT | same
        Michel, Aoun | MICHEL NAIM, AOUN | same
        Zeinab, Qassem | ZAINAB, KASSEM | same
        Rafiq, Hariri | RAFIK, ALHARIRI | same
        Saad Eddine, Hariri | SAADEDDINE, HARIRI | same
        Amal, Clooney | AMAL, ALAMUDDIN | look
        Muhannad, Al-Shehhi | MOHANNAD, ALSHEHHI | same
        Abdulla, Al Kaabi | ABDULLA SAEED MOHAMED, ALKAABI | same
        Hind, Rostom | HEND, ROSTOM | same
        Taha, Hussein | TAHA, HUSSAIN | same
        Ibtisam, Mahdi | EBTISAM, MAHDI | same
        Jihad, Shaaban | GEHAD, SHAABAN | same
        Mu'ath, Kasasbeh | MOATH, ALKASASBEH | same
        Hussam, Najjar | HOSSAM, ALNAGGAR | same
        Sameh, Shoukry | SAMEH, SHUKRI | same
        Ihab, Diab | EHAB, DIAB | same
        Nizar, Qabbani | NIZAR, KABBANI | same
    """,
    "persian": """
        Hossein, Amir-Abdollahian | HOSSEIN, AMIRABDOLLAHIAN | same
        Mohammad Javad, Zarif | MOHAMMAD JAVAD, ZARIF KHONSARI | same
        Shirin, Ebadi | SHIRIN, EBADI | same
        Gholam-Ali, Haddad-Adel | GHOLAMALI, HADDAD ADEL | same
        Fereydoun, Abbasi | FEREIDOON, ABBASI | same
        Sayyed Ali, Khamenei | SEYED ALI, HOSSEINI KHAMENEI | same
        Khosrow, Naghdi | KHOSRO, NAGHDI | same
        Mahmood, Ahmadinejad | MAHMOUD, AHMADI NEJAD | same
        Ashraf, Ghani | MOHAMMAD ASHRAF, GHANI | same
        Hedayat, Noorzay | HIDAYAT, NURZAI | same
        Parviz, Pourmohammad | PARVIZ, POUR MOHAMMAD | same
    """,
    "pakistani": """
        Imran Ahmed, Khan | IMRAN AHMED, KHAN NIAZI | same
        Ch. Shujaat, Hussain | SHUJAAT, HUSSAIN | same
        Makhdoom Shah Mahmood, Qureshi | SHAH MAHMOOD, QURESHI | same
        Begum Kulsoom, Nawaz | KULSOOM, NAWAZ | same
        Bibi Fatima, Khan | FATIMA, KHAN | same
        Muhammad Nawaz, Sharif | NAWAZ, SHARIF | same
        Nawaz, Sharif | MUHAMMAD NAWAZ SHARIF, | same
        Asif Ali, Zardari | ASIF, ZARDARI | same
        Khawaja Muhammad Asif, | MUHAMMAD ASIF, KHAWAJA | same
        Hina Rabbani, Khar | HINA, KHAR | same
        Ayesha, Bibi | AYESHA BIBI, | same
        Muhammad Asim, Munir | ASIM, MUNEER | same
        Hafiz Saeed, Ahmed | SAEED, AHMAD | same
        Raja Pervaiz, Ashraf | PERVEZ, ASHRAF | same
        Zeeshan, Haider | ZEESHAN HYDER, | same
        Zeeshan Haider, Shah | SYED ZEESHAN HAIDER, SHAH | same
        Tahira, Perveen | TAHIRA PARVEEN, | same
        Abdul Ghaffar, Khan | ABDULGHAFFAR, KHAN | same
        Sana, Mir | SANA, MEER | same
        Sardar, Usman | USMAN, SARDAR | look
        Naseem, Shah | NASEEM ABBAS, SHAH | same
        Chaudhary, Irfan | IRFAN, CHAUDHRY | look
        Nadeem Aslam, Chaudhry | NADEEM, ASLAM | same
        Nadeem, Aslam | NADEEM ASLAM, CHAUDHRY | same
        Nadeem, Aslam Chaudhry | NADEEM, ASLAM | same
    """,
}
