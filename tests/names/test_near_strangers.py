"""Two people whose names are nearly alike, beside each rule that is lenient: none of them is called the same."""

import pytest

from regdesk.names.match import Verdict
from tests.names.reading import verdict

NEAR = """
Anna, Hruba | ANNA, HRUBIN
Ivan, Kovalev | IVAN, KOVALENKO
Anna, Morozova | ANNA, MARUZAVA
Olga, Petrenko | OLGA, PATRANKA
Aleh, Kazlou | ALEH, KASLOV
Mikalai, Baran | MIKALAI, BORIN
Siarhei, Novik | SIARHEI, NAVAK
Volha, Harbach | VOLHA, GORBICH
Uladzimir, Tarasevich | ULADZIMIR, TARASAVA
Viktar, Haluza | VIKTAR, HALAZAU
Andrei, Makarov | ANDREI, MAKAREVICH
Nikos, Ioannou | NIKOS, IOANNIDIS
Maria, Economou | MARIA, IKONOMIDOU
Eleni, Dimou | ELENI, DIMAS
Georgia, Pappas | GEORGIOS, PAPPAS
Petros, Nikolaou | PETROS, NIKOLAIDIS
Christos, Georgiou | CHRISTOS, GEORGIADIS
Lars, Berg | LARS, BERGH
Nils, Lund | NILS, LUNDH
Karin, Dahl | KARIN, DAL
Pal, Moen | PAL, MON
Ole, Hagen | OLE, HAGAN
Eva, Malek | EVA, MALKA
Petr, Kral | PETR, KRALIK
Jan, Vlk | JAN, VLCEK
Iveta, Ozola | IVETA, OZOLINA
Rasa, Petraitis | RASA, PETRAUSKAITE
Jonas, Kazlauskas | JONAS, KAZAKAUSKAS
Luis, Costa | LUISA, COSTA
Ana, Costa | ANA, COSTAS
Tereza, Lobo | TERESINHA, LOBO
Joaquim, Kapalo | JOAQUIM, CAPELO
Paulo, Neves | PAULO, NOVAIS
Samir, Khoury | SAMER, KHOURY
Rashid, Khan | RASHAD, KHAN
Chaudhry Nadeem, Aslam | CHAUDHRY NAEEM, ASLAM
Malik, Aslam | RANA, ASLAM
Malik Asif, Khan | MALIK ATIF, KHAN
Rana, Khan | RANIA, KHAN
Mian, Aslam | MIAN NADEEM, ASLAM
Sardar, Khan | SARDAR ALI, KHAN
Begum, Khan | BEGUM FATIMA, KHAN
Bibi, Khan | BIBI AMINA, KHAN
Raja Asif, Ali | RAJA AASIM, ALI
Jean, Ilunga Kabeya | JEANNE, KABEYA ILUNGA
Jean, Ilunga Kabeya | JOHN, KABEYA ILUNGA
Pierre, Mukendi Ilunga | PIERRE, MUKENDI KALALA
Eric, Habimana | ERIC, HABYARIMANA
Ali, Nkosi | NKOSI, ALI
Sultan, Harbi | SLXTTAN, XHARTHY
محمود, شاهين | MOHAMED, SHAHIN
رامي, شاهين | RAMA, SHAHIN
كريم, شاهين | KARAM, SHAHIN
سالمة, نجار | SALMA, NAJJAR
وليدة, نجار | WALID, NAJJAR
جمال, نجار | JAMIL, NAJJAR
حسن, بركة | HASSAN, BARAKAT
ሀይለ, አለሙ | HAILU, ALEMU
አበበ, አለሙ | ABEBECH, ALEMU
ዮናስ, አለሙ | YOHANNES, ALEMU
Su-jin, Park | SEOJIN, PARK
Ji-yun, Park | JIYEON, PARK
Ha-eun, Kim | HYEEUN, KIM
Do-hyun, Kim | DOHOON, KIM
Min-seo, Lee | MINSU, LEE
Yu-jin, Lee | YEOJIN, LEE
Tan, Chee Keong | CHEE KIONG, TAN
Lim, Mei Ling | MEI LIN, LIM
Ng, Wei Jie | WEI JUN, NG
Abe, Shinzo | SHINJI, ABE
Kato, Yuki | YUKI, SATO
Yuko, Ota | YUKI, OTA
Balvinder, Singh | HARVINDER, SINGH
Harpreet, Kaur | GURPREET, KAUR
Manjit, Singh | RANJIT, SINGH
Vishal, Rao | VISHNU, RAO
Somchai, Wong | SOMSAK, WONG
Wichai, Kaewmanee | WICHIT, KAEWMANEE
Anong, Sisai | ANONG, SRISUK
Djoko, Soetopo | DJOKO, SOETOMO
Sri, Soebardjo | SRI, SOEBAGJO
Petra, Novak (Horvat) | PETRA, KOVAC
Maria, Santos | MARIA DEL PILAR, RIOS
Carmen, Roca | MARIA, ROCA TENA
Carmen, Roca | MARIA DEL CARMEN, RIOS ROCA
John, Smith MD | JOHN, SMITHSON
Nils, Berg | NISSEN, BERG
Lasse, Berg | LASZLO, BERG
Mamadou, Ba | AMADOU, BA
Mamadou, Diallo | MAHMOUD, DIALLO
Yura, Orlov | YULIA, ORLOV
Benjamin, Levi | BENNY, LEVIN
Rajesh Kumar, Rajesh Kumar | RAKESH KUMAR,
Sofia, Luna Mora | SOFIA, MORA LUNA
Pedro, Mbala Santos | PEDRO, SANTOS MBALA
Elisa, Nunes Tembo | ELISA, TEMBO NUNES
Alexandra, Papadimitriou | ALEXIA, PAPADIMITRIOU
Ann-Marie, Konstantinopolskaya | ANN-LOUISE, KONSTANTINOPOLSKA
"""


@pytest.mark.parametrize("row", NEAR.strip().splitlines())
def test_people_with_names_nearly_alike_are_never_one(row: str) -> None:
    first, second = row.split(" | ")
    assert verdict(first, second).verdict is not Verdict.SAME
    assert verdict(second, first).verdict is not Verdict.SAME
