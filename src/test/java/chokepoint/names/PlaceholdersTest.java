package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "--",
                "—",
                "?",
                "...",
                "N/A",
                "n.a.",
                "#N/A",
                "NA",
                "None",
                "NULL",
                "nil",
                "TBD",
                "t.b.d. ?",
                "Unknown",
                "Date Not Captured",
                "Not Available",
                "Freight Included in Commodity Cost",
                "Invoiced Separately",
                "Weight Captured Separately",
                "See attached list",
                "see invoice No. 5",
                "as above",
                "XXXX",
                "#REF!",
                "#VALUE!",
                "не указано",
                "Не определён",
                "см. приложение № 2",
                "н/д",
                "нет данных",
                "Отсутствует",
                "разные",
                "keine Angabe",
                "k.A.",
                "nicht verfügbar",
                "sin datos",
                "No aplica",
                "não informado",
                "non renseigné",
                "néant",
                "brak danych",
                "belirtilmemiş",
                "无",
                "未知",
                "不明",
                "없음",
                "غير معروف",
                "не вказано",
                "ไม่มี",
            })
    void theseNameNothing(String text) {
        assertThat(Placeholders.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12",
                "Huawei",
                "China",
                "Naomi",
                "Nonesuch Ltd",
                "Nullarbor Plc",
                "Pending Systems",
                "Other Ocean Inc",
                "Seeing Machines",
                "Unknown Worlds Entertainment",
                "Неизвестный завод",
                "Not Just Cooking",
                "MAXX",
                "Nachi",
                "无锡电子",
            })
    void theseNameSomething(String text) {
        assertThat(Placeholders.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTV",
                "CpD",
                "CPD-Konto",
                "Diverse Lieferanten (CpD)",
                "Natürliche Person (anonymisiert)",
                "Removed under GDPR",
                "Confidential - GDPR",
                "Données masquées",
                "Datos ocultados",
                "Dados ocultos (LGPD)",
                "Dati oscurati",
                "Naam weggelakt (AVG)",
                "Dane ukryte (RODO)",
                "Anonymizováno",
                "Kitakarva",
                "Date anonimizate",
                "Sekretessbelagt",
                "Unntatt offentlighet",
                "Henkilötieto peitetty",
                "Nuasmeninta",
                "Kişisel veri - gizlenmiştir",
                "Данные скрыты по требованию закона",
                "Дані приховано",
                "Ανωνυμοποιημένο",
                "הושחר",
                "الاسم محجوب",
                "个人信息已隐去",
                "匿名希望",
                "氏名非公開",
                "익명 처리",
                "ปกปิดข้อมูล",
            })
    void whoIsStruckOutIsNobody(String text) {
        assertThat(Placeholders.isNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENERAL EXPENSES",
                "Sundry expenses",
                "Customer Refunds",
                "Purchasing card",
                "Allgemeine Ausgaben",
                "Portokasse",
                "Frais généraux",
                "Régie d'avances",
                "Gastos varios",
                "Suprimento de fundos",
                "Spese varie",
                "Kleine kas",
                "Koszty ogólne",
                "Прочие расходы",
                "Загальні витрати",
                "Genel giderler",
                "备用金",
                "小口現金",
            })
    void aCollectiveAccountIsNobody(String text) {
        assertThat(Placeholders.isNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General Expenses Management Ltd",
                "General Electric",
                "Refund Services GmbH",
                "Kasa Sp. z o.o.",
                "CPD Solutions Ltd",
                "AVG Technologies NV",
                "GDPR Consulting GmbH",
                "Divers Supply Ltd",
                "Anonym Design AB",
                "匠人电子有限公司",
                "Hidden Valley Foods Inc",
            })
    void whoIsNamedIsSomebody(String text) {
        assertThat(Placeholders.isNobody(text)).isFalse();
    }
}
