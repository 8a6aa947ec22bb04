package chokepoint.names.parties;

import java.util.List;

/**
 * The words of a language that company names are made of.
 *
 * @param own words that carry a name
 * @param trade words that say what a company does
 * @param forms spellings of one legal form; {@code ^} before it if it stands first
 * @param latin ICU rules into Latin letters, or empty
 * @param consonants letters that no transliteration and no accent brings together
 */
record NameStock(
        String name,
        List<String> own,
        List<String> trade,
        List<String> places,
        List<List<String>> forms,
        String latin,
        String consonants) {

    static final String LATIN_LETTERS = "bdfgklmnprtvz";
    private static final String CYRILLIC = "бвгдзклмнпрт";

    static final List<NameStock> LANGUAGES = List.of(
            new NameStock(
                    "English",
                    List.of(
                            "Halcyon",
                            "Brightwater",
                            "Kestrel",
                            "Northfield",
                            "Ashdown",
                            "Vantor",
                            "Pelham",
                            "Silvergate",
                            "O'Hara"),
                    List.of(
                            "Technologies",
                            "Trading",
                            "Network Systems",
                            "Electronics",
                            "Tools & Dies",
                            "Micro-Devices"),
                    List.of("Leeds", "Boston", "Singapore", "Dublin", "Perth"),
                    List.of(
                            List.of("Ltd", "Ltd.", "Limited", "LTD", ""),
                            List.of("Inc.", "Inc", "Incorporated", ", Inc.", ""),
                            List.of("LLC", "L.L.C.", "Limited Liability Company"),
                            List.of("Co., Ltd.", "Co Ltd", "Company Limited", "CO.,LTD"),
                            List.of("Corp.", "Corporation", "Corp"),
                            List.of("Pty Ltd", "Pty. Ltd.", "Proprietary Limited"),
                            List.of("Pte. Ltd.", "Pte Ltd", "Private Limited")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "German",
                    List.of("Hölzl", "Brückner", "Märkische", "Falkenried", "Weißenburg", "Königsberger", "Steinfurt"),
                    List.of("Maschinenbau", "Elektrotechnik", "Handels", "Werkzeuge und Geräte", "Netzwerktechnik"),
                    List.of("Köln", "Leipzig", "Österreich", "Zürich"),
                    List.of(
                            List.of("GmbH", "G.m.b.H.", "Gesellschaft mit beschränkter Haftung", "GMBH", "gmbh"),
                            List.of("GmbH & Co. KG", "GmbH & Co KG", "GmbH und Co. KG", "GmbH + Co. KG"),
                            List.of("AG", "Aktiengesellschaft", "A.G.")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "French",
                    List.of("Mérignac", "Châtelet", "Dubreuil", "L'Étoile", "Beauséjour", "Forêtière"),
                    List.of("Électronique", "Réseaux", "Équipements et Matériels", "Distribution"),
                    List.of("Lyon", "Orléans", "Genève", "Québec"),
                    List.of(
                            List.of("SARL", "S.A.R.L.", "Société à responsabilité limitée", "^SARL"),
                            List.of("S.A.", "SA", "Société anonyme", "^Société Anonyme"),
                            List.of("SAS", "S.A.S.", "Société par actions simplifiée")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Spanish",
                    List.of("Peñalver", "Guzmán", "Altamira", "Ibérica Norte", "Valdés", "Corazón"),
                    List.of("Telecomunicaciones", "Suministros y Equipos", "Electrónica", "Importaciones"),
                    List.of("Bogotá", "Monterrey", "Málaga", "Quito"),
                    List.of(
                            List.of(
                                    "S.A. de C.V.",
                                    "SA de CV",
                                    "S.A. DE C.V.",
                                    "S. A. de C. V.",
                                    "Sociedad Anónima de Capital Variable"),
                            List.of("S.L.", "SL", "Sociedad Limitada"),
                            List.of("S.A.", "SA", "Sociedad Anónima"),
                            List.of("Ltda.", "LTDA", "Limitada")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Portuguese",
                    List.of("Conceição", "Araújo", "Piratininga", "Guimarães", "São Bento"),
                    List.of("Informática", "Comércio e Serviços", "Telecomunicações", "Eletrônica"),
                    List.of("Recife", "Brasília", "Lisboa", "Curitiba"),
                    List.of(
                            List.of("Ltda", "LTDA.", "Ltda - ME", "Limitada"),
                            List.of("EIRELI", "Eireli - EPP", "E.I.R.E.L.I."),
                            List.of("Lda.", "LDA", "Unipessoal Lda")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Italian",
                    List.of("Fratelli Bellandi", "D'Amico", "Castelnuovo", "Perugino", "Città Verde"),
                    List.of("Elettronica", "Costruzioni", "Forniture", "Impianti"),
                    List.of("Torino", "Bologna", "Napoli"),
                    List.of(
                            List.of("S.p.A.", "SpA", "S.P.A.", "Società per azioni"),
                            List.of("S.r.l.", "SRL", "Srl", "Società a responsabilità limitata")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Polish",
                    List.of("Żółkiewski", "Grabówka", "Wieloświat", "Łęczna", "Brzozowscy"),
                    List.of("Elektronika", "Budownictwo", "Sieci", "Handel i Usługi"),
                    List.of("Kraków", "Łódź", "Gdańsk"),
                    List.of(
                            List.of(
                                    "Sp. z o.o.",
                                    "sp. z o. o.",
                                    "SP Z O O",
                                    "Spółka z ograniczoną odpowiedzialnością",
                                    "Sp. z o.o"),
                            List.of("S.A.", "SA", "Spółka Akcyjna")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Turkish",
                    List.of("Yıldırım", "Çağlayan", "Göktürk", "Işıklar", "Demirbağ"),
                    List.of("Elektronik", "Haberleşme", "Makina", "Bilişim"),
                    List.of("Ankara", "İzmir", "Bursa"),
                    List.of(
                            List.of("A.Ş.", "AŞ", "Anonim Şirketi", "A.S."),
                            List.of("Ltd. Şti.", "LTD ŞTİ", "Limited Şirketi", "Ltd.Şti.")),
                    "",
                    LATIN_LETTERS),
            new NameStock(
                    "Russian",
                    List.of(
                            "Ромашка",
                            "Северный Ветер",
                            "Технопром",
                            "Энергоснаб",
                            "Щёлковские сети",
                            "Юпитер",
                            "Ельники"),
                    List.of("Электроника", "Торговый дом", "Связь и Сети", "Комплект-Сервис"),
                    List.of("Москва", "Казань", "Екатеринбург", "Томск"),
                    List.of(
                            List.of("^ООО", "ООО", "^Общество с ограниченной ответственностью", "^OOO"),
                            List.of("^АО", "^Акционерное общество", "АО"),
                            List.of("^ПАО", "^Публичное акционерное общество"),
                            List.of("^ЗАО", "^Закрытое акционерное общество"),
                            List.of("^ФГУП", "^Федеральное государственное унитарное предприятие")),
                    "Russian-Latin/BGN",
                    CYRILLIC),
            new NameStock(
                    "Ukrainian",
                    List.of("Світанок", "Київські мережі", "Їжак", "Явір і Дніпро"),
                    List.of("Електроніка", "Торговий дім", "Зв'язок"),
                    List.of("Львів", "Харків", "Чернігів"),
                    List.of(
                            List.of("^ТОВ", "ТОВ", "^Товариство з обмеженою відповідальністю", "^TOV"),
                            List.of("^ПрАТ", "^Приватне акціонерне товариство")),
                    "Ukrainian-Latin/BGN",
                    CYRILLIC),
            new NameStock(
                    "Greek",
                    List.of("Ολυμπία", "Βόρειο Δίκτυο", "Μακεδονική", "Ποσειδών"),
                    List.of("Ηλεκτρονικά", "Τηλεπικοινωνίες", "Εμπορική"),
                    List.of("Πάτρα", "Λάρισα", "Βόλος"),
                    List.of(
                            List.of("Α.Ε.", "ΑΕ", "Ανώνυμη Εταιρεία"),
                            List.of("Ε.Π.Ε.", "ΕΠΕ", "Εταιρεία Περιορισμένης Ευθύνης")),
                    "Greek-Latin/BGN",
                    "βγδκλμνπρστ"),
            new NameStock(
                    "Chinese",
                    List.of("鸿远", "瑞德", "天衡", "蓝海", "众诚"),
                    List.of("电子", "通信技术", "科技", "国际贸易"),
                    List.of("上海", "深圳", "武汉"),
                    List.of(List.of("有限公司", "有限责任公司"), List.of("股份有限公司", "股份公司")),
                    "",
                    ""),
            new NameStock(
                    "Japanese",
                    List.of("桜井", "北斗", "ミナト", "みずほ野"),
                    List.of("電機", "通信工業", "システム"),
                    List.of("横浜", "仙台", "福岡"),
                    List.of(List.of("株式会社", "^株式会社", "(株)", "^(株)", "㈱"), List.of("^有限会社", "有限会社")),
                    "",
                    ""),
            new NameStock(
                    "Korean",
                    List.of("한빛", "가람", "두레"),
                    List.of("전자", "통신", "정밀공업"),
                    List.of("부산", "대구", "광주"),
                    List.of(List.of("주식회사", "^주식회사", "(주)", "^(주)", "㈜")),
                    "",
                    ""));
}
