package chokepoint.names.parties;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes company names and their spellings from a seed, so that it is known which belong together. */
final class NameVariants {

    /**
     * A language's stock.
     *
     * @param own words that carry a name
     * @param trade words that say what a company does
     * @param forms spellings of one legal form; {@code ^} before it if it stands first
     * @param latin ICU rules into Latin letters, or empty
     * @param consonants letters that no transliteration and no accent brings together
     */
    record Language(
            String name,
            List<String> own,
            List<String> trade,
            List<String> places,
            List<List<String>> forms,
            String latin,
            String consonants) {}

    /** The words of a company, without legal form. */
    record Company(Language language, List<String> words, List<String> forms) {}

    private static final String LATIN = "bdfgklmnprtvz";
    private static final String CYRILLIC = "бвгдзклмнпрт";

    static final List<Language> LANGUAGES = List.of(
            new Language(
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
                    LATIN),
            new Language(
                    "German",
                    List.of("Hölzl", "Brückner", "Märkische", "Falkenried", "Weißenburg", "Königsberger", "Steinfurt"),
                    List.of("Maschinenbau", "Elektrotechnik", "Handels", "Werkzeuge und Geräte", "Netzwerktechnik"),
                    List.of("Köln", "Leipzig", "Österreich", "Zürich"),
                    List.of(
                            List.of("GmbH", "G.m.b.H.", "Gesellschaft mit beschränkter Haftung", "GMBH", "gmbh"),
                            List.of("GmbH & Co. KG", "GmbH & Co KG", "GmbH und Co. KG", "GmbH + Co. KG"),
                            List.of("AG", "Aktiengesellschaft", "A.G.")),
                    "",
                    LATIN),
            new Language(
                    "French",
                    List.of("Mérignac", "Châtelet", "Dubreuil", "L'Étoile", "Beauséjour", "Forêtière"),
                    List.of("Électronique", "Réseaux", "Équipements et Matériels", "Distribution"),
                    List.of("Lyon", "Orléans", "Genève", "Québec"),
                    List.of(
                            List.of("SARL", "S.A.R.L.", "Société à responsabilité limitée", "^SARL"),
                            List.of("S.A.", "SA", "Société anonyme", "^Société Anonyme"),
                            List.of("SAS", "S.A.S.", "Société par actions simplifiée")),
                    "",
                    LATIN),
            new Language(
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
                    LATIN),
            new Language(
                    "Portuguese",
                    List.of("Conceição", "Araújo", "Piratininga", "Guimarães", "São Bento"),
                    List.of("Informática", "Comércio e Serviços", "Telecomunicações", "Eletrônica"),
                    List.of("Recife", "Brasília", "Lisboa", "Curitiba"),
                    List.of(
                            List.of("Ltda", "LTDA.", "Ltda - ME", "Limitada"),
                            List.of("EIRELI", "Eireli - EPP", "E.I.R.E.L.I."),
                            List.of("Lda.", "LDA", "Unipessoal Lda")),
                    "",
                    LATIN),
            new Language(
                    "Italian",
                    List.of("Fratelli Bellandi", "D'Amico", "Castelnuovo", "Perugino", "Città Verde"),
                    List.of("Elettronica", "Costruzioni", "Forniture", "Impianti"),
                    List.of("Torino", "Bologna", "Napoli"),
                    List.of(
                            List.of("S.p.A.", "SpA", "S.P.A.", "Società per azioni"),
                            List.of("S.r.l.", "SRL", "Srl", "Società a responsabilità limitata")),
                    "",
                    LATIN),
            new Language(
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
                    LATIN),
            new Language(
                    "Turkish",
                    List.of("Yıldırım", "Çağlayan", "Göktürk", "Işıklar", "Demirbağ"),
                    List.of("Elektronik", "Haberleşme", "Makina", "Bilişim"),
                    List.of("Ankara", "İzmir", "Bursa"),
                    List.of(
                            List.of("A.Ş.", "AŞ", "Anonim Şirketi", "A.S."),
                            List.of("Ltd. Şti.", "LTD ŞTİ", "Limited Şirketi", "Ltd.Şti.")),
                    "",
                    LATIN),
            new Language(
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
            new Language(
                    "Ukrainian",
                    List.of("Світанок", "Київські мережі", "Їжак", "Явір і Дніпро"),
                    List.of("Електроніка", "Торговий дім", "Зв'язок"),
                    List.of("Львів", "Харків", "Чернігів"),
                    List.of(
                            List.of("^ТОВ", "ТОВ", "^Товариство з обмеженою відповідальністю", "^TOV"),
                            List.of("^ПрАТ", "^Приватне акціонерне товариство")),
                    "Ukrainian-Latin/BGN",
                    CYRILLIC),
            new Language(
                    "Greek",
                    List.of("Ολυμπία", "Βόρειο Δίκτυο", "Μακεδονική", "Ποσειδών"),
                    List.of("Ηλεκτρονικά", "Τηλεπικοινωνίες", "Εμπορική"),
                    List.of("Πάτρα", "Λάρισα", "Βόλος"),
                    List.of(
                            List.of("Α.Ε.", "ΑΕ", "Ανώνυμη Εταιρεία"),
                            List.of("Ε.Π.Ε.", "ΕΠΕ", "Εταιρεία Περιορισμένης Ευθύνης")),
                    "Greek-Latin/BGN",
                    "βγδκλμνπρστ"),
            new Language(
                    "Chinese",
                    List.of("鸿远", "瑞德", "天衡", "蓝海", "众诚"),
                    List.of("电子", "通信技术", "科技", "国际贸易"),
                    List.of("上海", "深圳", "武汉"),
                    List.of(List.of("有限公司", "有限责任公司"), List.of("股份有限公司", "股份公司")),
                    "",
                    ""),
            new Language(
                    "Japanese",
                    List.of("桜井", "北斗", "ミナト", "みずほ野"),
                    List.of("電機", "通信工業", "システム"),
                    List.of("横浜", "仙台", "福岡"),
                    List.of(List.of("株式会社", "^株式会社", "(株)", "^(株)", "㈱"), List.of("^有限会社", "有限会社")),
                    "",
                    ""),
            new Language(
                    "Korean",
                    List.of("한빛", "가람", "두레"),
                    List.of("전자", "통신", "정밀공업"),
                    List.of("부산", "대구", "광주"),
                    List.of(List.of("주식회사", "^주식회사", "(주)", "^(주)", "㈜")),
                    "",
                    ""));

    private static final Map<Character, Character> CYRILLIC_TWINS = Map.ofEntries(
            Map.entry('a', 'а'),
            Map.entry('e', 'е'),
            Map.entry('o', 'о'),
            Map.entry('c', 'с'),
            Map.entry('p', 'р'),
            Map.entry('x', 'х'),
            Map.entry('i', 'і'),
            Map.entry('y', 'у'),
            Map.entry('A', 'А'),
            Map.entry('B', 'В'),
            Map.entry('C', 'С'),
            Map.entry('E', 'Е'),
            Map.entry('H', 'Н'),
            Map.entry('K', 'К'),
            Map.entry('M', 'М'),
            Map.entry('O', 'О'),
            Map.entry('P', 'Р'),
            Map.entry('T', 'Т'),
            Map.entry('X', 'Х'));

    private final Random random;

    NameVariants(long seed) {
        this.random = new Random(seed);
    }

    Company company() {
        Language language = pick(LANGUAGES);
        List<String> words = new ArrayList<>();
        words.add(pick(language.own));
        if (random.nextInt(4) > 0) {
            words.add(pick(language.trade));
        }
        if (random.nextInt(4) == 0) {
            words.add(pick(language.places));
        }
        return new Company(language, words, pick(language.forms));
    }

    /** The company's name as a register would write it. */
    String plain(Company company) {
        return withForm(company, company.words, company.forms.get(0));
    }

    /** Another spelling of the same company, in several ways at once. */
    String spelling(Company company) {
        List<String> words = new ArrayList<>(company.words);
        if (random.nextInt(4) == 0 && spaced(company)) {
            Collections.rotate(words, 1);
        }
        String form = pick(company.forms);
        String text = withForm(company, words, form);
        if (!company.language.latin.isEmpty() && random.nextInt(3) == 0) {
            text = latinWords(company, words, form);
        }
        return changed(text, company);
    }

    private String latinWords(Company company, List<String> words, String form) {
        String latin = Transliterator.getInstance(company.language.latin).transliterate(String.join(" ", words));
        return withForm(company, List.of(latin), form);
    }

    private String changed(String name, Company company) {
        String text = name;
        if (random.nextInt(3) == 0) {
            text = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
        if (random.nextInt(3) == 0) {
            text = withoutAccents(text);
        }
        if (random.nextInt(3) == 0) {
            text = punctuated(text);
        }
        if (random.nextInt(3) == 0) {
            text = text.replace(" & ", " and ");
        }
        boolean latin = company.language.consonants.equals(LATIN);
        return latin && random.nextInt(4) == 0 ? withLookAlike(text) : text;
    }

    /** Russian й and Ukrainian ї are letters, not accents. */
    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(?<=[A-Za-zα-ωΑ-Ω])\\p{M}+", "");
        return Normalizer.normalize(apart, Normalizer.Form.NFC)
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ё', 'е');
    }

    private String punctuated(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> "\"" + text + "\"";
            case 1 -> "«" + text + "»";
            case 2 -> text.replace("  ", " ").replace(" ", "  ");
            case 3 -> " " + text + " ,";
            default -> text.replace(" ", " - ").replace("  - ", " ").contains("&") ? text : text.replace(", ", " ");
        };
    }

    private String withLookAlike(String text) {
        StringBuilder changed = new StringBuilder(text);
        int left = 1 + random.nextInt(3);
        for (int i = 0; i < text.length() && left > 0; i++) {
            Character twin = CYRILLIC_TWINS.get(text.charAt(i));
            if (twin != null && random.nextInt(3) == 0 && inLongWord(text, i)) {
                changed.setCharAt(i, twin);
                left--;
            }
        }
        return changed.toString();
    }

    private static boolean inLongWord(String text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from >= 5;
    }

    private String withForm(Company company, List<String> words, String form) {
        String gap = spaced(company) ? " " : "";
        String core = String.join(gap, words);
        return (form.startsWith("^")
                        ? form.substring(1) + gap + core
                        : form.startsWith(",") ? core + form : core + gap + form)
                .strip();
    }

    private static boolean spaced(Company company) {
        return !company.language.consonants.isEmpty();
    }

    /** Another company with nearly the same name: it differs in one thing. */
    Company neighbour(Company company, String difference) {
        List<String> words = new ArrayList<>(company.words);
        switch (difference) {
            case "number" -> words.add(pick(List.of("2", "7", "24")));
            case "ordinal" -> words.add(pick(List.of("II", "IV", "2nd", "A")));
            case "place" -> words.add(pick(company.language.places) + pick(List.of("", "")));
            case "branch" -> words.add(pick(company.language.places) + (spaced(company) ? " Branch" : "分"));
            default -> words.set(0, otherLetter(words.get(0), company.language));
        }
        return new Company(company.language, words, company.forms);
    }

    /** The same kind of neighbour, on the other side: 3 instead of 2, another place. */
    Company otherNeighbour(Company company, String difference) {
        List<String> words = new ArrayList<>(company.words);
        switch (difference) {
            case "number" -> words.add(pick(List.of("3", "8", "25", "70")));
            case "ordinal" -> words.add(pick(List.of("I", "III", "3rd", "B")));
            case "place" -> words.add(company.language.places.get(0) + "sk");
            case "branch" -> words.add(company.language.places.get(1) + (spaced(company) ? " Office" : "支"));
            default -> {
                return company;
            }
        }
        return new Company(company.language, words, company.forms);
    }

    private String otherLetter(String word, Language language) {
        String letters = language.consonants.isEmpty() ? "大新江华明" : language.consonants;
        int at = 1 + random.nextInt(word.length() - 1);
        while (!Character.isLetter(word.charAt(at))) {
            at = (at + 1) % word.length();
        }
        char other = pick(letters.chars().mapToObj(c -> (char) c).toList());
        return withoutAccents(word.substring(at, at + 1))
                                .toLowerCase(Locale.ROOT)
                                .charAt(0)
                        == other
                ? otherLetter(word, language)
                : word.substring(0, at) + other + word.substring(at + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
