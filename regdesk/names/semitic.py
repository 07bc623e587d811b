"""Names in Arabic and Hebrew script: common ones by their known Latin form, the rest by their consonants. It compares
no documents: whether a Latin spelling is a form of that name, the table of forms says.
"""

import re
import unicodedata
from functools import lru_cache

_ARABIC = """
محمد MOHAMMED|احمد AHMED|محمود MAHMOUD|مصطفى MUSTAFA|علي ALI|حسن HASSAN|حسين HUSSEIN|عمر OMAR|عثمان OTHMAN
خالد KHALED|وليد WALEED|سعيد SAEED|سعد SAAD|سالم SALEM|سليم SALIM|سليمان SULEIMAN|سلمان SALMAN|يوسف YOUSEF
ابراهيم IBRAHIM|اسماعيل ISMAIL|اسحاق ISHAQ|يعقوب YAQOUB|موسى MUSA|عيسى ISSA|داود DAWOOD|يحيى YAHYA
زكريا ZAKARIA|هارون HAROUN|عبدالله ABDULLAH|عبدالرحمن ABDULRAHMAN|عبدالرحيم ABDULRAHIM|عبدالعزيز ABDULAZIZ
عبدالكريم ABDULKARIM|عبدالملك ABDULMALIK|عبدالقادر ABDULQADIR|عبدالمجيد ABDULMAJID|عبدالحميد ABDULHAMID
عبداللطيف ABDULLATIF|عبدالسلام ABDULSALAM|عبدالفتاح ABDELFATTAH|عبدالحكيم ABDULHAKIM|عبدالوهاب ABDULWAHAB
عبدالناصر ABDULNASSER|عبدالحليم ABDULHALIM|عبدالرزاق ABDULRAZZAQ|طارق TAREK|طلال TALAL|فيصل FAISAL|فهد FAHD
فؤاد FOUAD|فارس FARES|فريد FARID|فادي FADI|كريم KARIM|كمال KAMAL|جمال JAMAL|جميل JAMIL|جاسم JASSIM|جابر JABER
جعفر JAAFAR|جواد JAWAD|حمد HAMAD|حمزة HAMZA|حامد HAMED|حميد HAMID|حاتم HATEM|حازم HAZEM|حيدر HAIDAR|هاني HANI
هشام HISHAM|هيثم HAITHAM|ناصر NASSER|نبيل NABIL|نادر NADER|نزار NIZAR|نور NOUR|رشيد RASHID|راشد RASHED
رامي RAMI|رياض RIYADH|زياد ZIAD|زيد ZAID|زين ZAIN|سامي SAMI|سامر SAMER|سمير SAMIR|شريف SHERIF|صالح SALEH
صلاح SALAH|ضياء DIAA|طاهر TAHER|عادل ADEL|عامر AMER|عمار AMMAR|عمرو AMR|عماد IMAD|عصام ESSAM|علاء ALAA
غسان GHASSAN|غازي GHAZI|قاسم QASIM|لطفي LUTFI|ماجد MAJED|مازن MAZEN|مالك MALIK|مبارك MUBARAK|مروان MARWAN
منصور MANSOUR|منير MUNIR|مهدي MAHDI|نعيم NAIM|وائل WAEL|وسيم WASSIM|ياسر YASSER|ياسين YASSIN|انس ANAS
اسامة OSAMA|اشرف ASHRAF|اكرم AKRAM|امين AMIN|امير AMIR|انور ANWAR|ايمن AYMAN|ايهاب IHAB|باسم BASSEM|بدر BADR
بشار BASHAR|بلال BILAL|تامر TAMER|توفيق TAWFIK|ثامر THAMER|فاطمة FATIMA|عائشة AISHA|خديجة KHADIJA|زينب ZEINAB
مريم MARYAM|امينة AMINA|آمنة AMNA|ليلى LEILA|سلمى SALMA|سارة SARA|نورة NOURA|هدى HUDA|هند HIND|منى MONA
مها MAHA|ريم REEM|رنا RANA|رانيا RANIA|سميرة SAMIRA|سعاد SOUAD|سمية SUMAYA|شيماء SHAIMA|صفاء SAFAA|عبير ABEER
علياء ALIA|غادة GHADA|فرح FARAH|كريمة KARIMA|لينا LINA|لمى LAMA|ندى NADA|نادية NADIA|نجلاء NAJLA|نوال NAWAL
هالة HALA|هبة HEBA|ياسمين YASMIN|ايمان IMAN|اسماء ASMA|امل AMAL|اميرة AMIRA|جميلة JAMILA|حنان HANAN|دعاء DOAA
دينا DINA|دلال DALAL|رقية RUQAYYA|حليمة HALIMA|بشرى BUSHRA|مصباح MISBAH|خليل KHALIL|خوري KHOURY|حداد HADDAD
نجار NAJJAR|شامي SHAMI|مصري MASRI|سيد SAYED|صباغ SABBAGH|قاضي QADI|عطار ATTAR|عمري OMARI|رضا REDA|حسني HOSNI
عباس ABBAS|صادق SADIQ|فرج FARAJ|معاذ MUADH|مراد MURAD|ربيع RABIE|شاكر SHAKER|شادي SHADI|طه TAHA|عزيز AZIZ
عزت EZZAT|لؤي LOAY|نضال NIDAL|هلال HILAL|ادريس IDRIS|سلطان SULTAN|بندر BANDAR|تركي TURKI|نايف NAYEF|نواف NAWAF
مشعل MISHAL|سعود SAUD|فواز FAWAZ|سيف SAIF|راكان RAKAN|رائد RAED|زهير ZUHAIR|سهيل SUHAIL|صهيب SUHAIB|عاصم ASSEM
مسعود MASOUD|محسن MOHSEN|عدنان ADNAN|غانم GHANEM|حسام HUSSAM|هاشم HASHEM|قيس QAIS|ليث LAITH|مهند MUHANNAD
معتز MUTAZ|منذر MUNTHIR|جهاد JIHAD|الياس ELIAS|جورج GEORGES|انطوان ANTOINE|بطرس BOUTROS|جرجس GIRGIS|مينا MINA
سلوى SALWA|لبنى LUBNA|نهى NUHA|سناء SANAA|وفاء WAFA|هيفاء HAIFA|رباب RABAB|الهام ILHAM|سهام SIHAM|سهى SUHA
مروة MARWA|ميساء MAYSA|نسرين NISREEN|نهلة NAHLA|هناء HANA|يسرى YUSRA|حمدان HAMDAN|مرسي MORSI|مبروك MABROUK
بلقاسم BELKACEM|قدور KADDOUR|درويش DARWISH|لطيفة LATIFA|موزة MOZA|شيخة SHEIKHA|حصة HESSA|عفاف AFAF
"""
_HEBREW = """
יוסף YOSEF|כהן COHEN|לוי LEVI|דוד DAVID|משה MOSHE|אברהם AVRAHAM|יצחק YITZHAK|יעקב YAAKOV|שרה SARAH|רבקה RIVKA
רחל RACHEL|לאה LEAH|מרים MIRIAM|חיים CHAIM|שלמה SHLOMO|דניאל DANIEL|מיכאל MICHAEL|רון RON|יונתן YONATAN
נתן NATAN|אהרון AHARON|אליהו ELIYAHU|אסתר ESTHER|חנה HANNAH|תמר TAMAR|נועה NOA|יעל YAEL|אריאל ARIEL
בנימין BINYAMIN|שמואל SHMUEL|שמעון SHIMON|ראובן REUVEN|יהודה YEHUDA|גבריאל GAVRIEL|רפאל RAFAEL|עמוס AMOS
אורי URI|איתן EITAN|אלון ALON|ברק BARAK|גיל GIL|דן DAN|זאב ZEEV|מזרחי MIZRAHI|פרץ PERETZ|ביטון BITON|דהן DAHAN
פרידמן FRIEDMAN|שפירא SHAPIRA|כץ KATZ|גולדברג GOLDBERG|רוזנברג ROSENBERG|אזולאי AZOULAY
"""
_ALEFS = str.maketrans("أإآٱىگکی", "ااااىككي")
_NISBA = re.compile("^ال?.{3,}ي$")
LETTERS = {
    "ا": "A{1,2}", "ب": "BB?", "ت": "TT?", "ث": "(?:TH|S|T)", "ج": "(?:DJ|J|G)J?", "ح": "HH?",
    "خ": "KH", "د": "DD?", "ذ": "(?:DH|TH|Z|D)", "ر": "RR?", "ز": "ZZ?", "س": "SS?",
    "ش": "(?:SH|CH)(?:SH)?", "ص": "SS?", "ض": "(?:DH|D|Z)", "ط": "TT?", "ظ": "(?:DH|Z|TH)", "ع": "A?",
    "غ": "(?:GH|G)", "ف": "FF?", "ق": "(?:Q|K|G|GH)Q?", "ك": "KK?", "ل": "LL?", "م": "MM?", "ن": "NN?",
    "ه": "HH?", "و": "(?:OU|OO|U|O|W|AU|AW)", "ي": "(?:II|IY|I|Y|EE|EI|AY|AI)", "ة": "(?:AH?|EH?)",
    "ء": "", "ئ": "", "ؤ": "",
}  # fmt: skip
"""Each letter of Arabic script and its Latin spellings in the East and the West of the Arab world."""


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    pairs = (pair.split() for pair in (_ARABIC + _HEBREW).replace("\n", "|").split("|") if pair.strip())
    return {bare(name): form for name, form in pairs}


@lru_cache(maxsize=2048)
def latin_form(word: str) -> str:
    """The usual Latin form of a name in Arabic or Hebrew script, with or without its article; empty if not known."""
    letters = bare(word)
    return _known().get(letters, "") or _known().get(letters.removeprefix("ال"), "")


def is_family_of(word: str, spelt: str) -> bool:
    """True when a Latin word (its article left out) can be the letters of a name of descent, Arabic -i after `al`."""
    letters = bare(word)
    return bool(_NISBA.match(letters)) and bool(_pattern(letters.removeprefix("ال")).fullmatch(spelt))


@lru_cache(maxsize=1024)
def _pattern(letters: str) -> re.Pattern[str]:
    """Every letter by its Latin spellings, with at most one short vowel between two."""
    return re.compile("[AEIOU]?".join(LETTERS.get(letter, "-") for letter in letters))


def bare(word: str) -> str:
    """Without vowel marks, alefs alike."""
    letters = "".join(sign for sign in unicodedata.normalize("NFC", word) if not unicodedata.combining(sign))
    return letters.translate(_ALEFS).replace("ـ", "")
