package chokepoint.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A register of purchases kept by hand in Russian: title rows, a header of two rows, sections with subtotals, thousands of roubles.
 *
 * <p>Built in: a vendor registered at home whose owner is abroad carries most of data transmission networks, and is restricted there
 * under its Russian and Chinese names; the home share of network devices misses its quota; three lots of listed goods come from
 * China through Kazakhstan; one country is misspelt.
 */
final class StateEnterprise {

    private record Vendor(String name, String taxId, String country) {}

    private record Good(
            String text, String part, String code, String maker, String origin, String dispatch, int price) {}

    private record Entry(String network, Vendor vendor, Good good, int usual, int lines) {}

    private record Section(String title, List<Entry> entries) {}

    private static final String TRANSPORT = "Сети передачи данных";
    private static final String RADIO = "Сети подвижной связи";
    private static final String CENTRE = "Центры обработки данных";

    private static final Vendor LONGTENG = new Vendor("ООО «Лонгтэн Рус»", "7701900112", "Россия");
    private static final Vendor SVYAZPRIBOR = new Vendor("АО «Поволжский связьприбор»", "6319900244", "Россия");
    private static final Vendor KASKAD = new Vendor("ООО «Каскад-Телеком»", "7802900371", "Россия");
    private static final Vendor STEPNOY = new Vendor("ТОО «Степной Мост»", "", "Казахстан");
    private static final Vendor BELSET = new Vendor("ОАО «Белсетьмаш»", "", "Беларусь");
    private static final Vendor URALDATA = new Vendor("ООО «УралДата»", "6671900465", "Россия");
    private static final Vendor VEGA = new Vendor("ООО «Вега-Снабжение»", "5260900587", "Россия");

    private static final Good ROUTER = new Good(
            "Маршрутизатор пограничный LT-NE40",
            "LT-NE40",
            "8517 62 000 9",
            "Longteng Communications",
            "Китай",
            "Китай",
            1_842);
    private static final Good SWITCH =
            new Good("Коммутатор агрегации LT-S67, 48 портов", "LT-S67", "8517 62 000 9", "龙腾通信", "КНР", "Китай", 486);
    private static final Good HOME_SWITCH = new Good(
            "Коммутатор доступа ПСП-2448",
            "ПСП-2448",
            "8517 62 000 9",
            "АО «Поволжский связьприбор»",
            "Россия",
            "",
            214);
    private static final Good HOME_MULTIPLEXER = new Good(
            "Мультиплексор оптический ПСП-М16",
            "ПСП-М16",
            "8517 62 000 3",
            "АО «Поволжский связьприбор»",
            "Россия",
            "",
            655);
    private static final Good BELARUS_TERMINAL = new Good(
            "Терминал абонентский БСМ-4", "БСМ-4", "8517 62 000 9", "ОАО «Белсетьмаш»", "Беларусь", "Беларусь", 38);
    private static final Good THROUGH_KAZAKHSTAN = new Good(
            "Модуль коммутации QN-ESW24", "QN-ESW24", "8517 62 000 9", "Qiyuan Networks", "Китай", "Казахстан", 127);
    private static final Good BASE_STATION = new Good(
            "Базовая станция БС-1800", "БС-1800", "8517 61 000 8", "ООО «Каскад-Телеком»", "Россия", "", 3_210);
    private static final Good ANTENNA = new Good(
            "Антенна секторная KA-65",
            "KA-65",
            "8517 71 110 0",
            "Namsan Antenna",
            "Республика Корея",
            "Корея, Республика",
            96);
    private static final Good SERVER =
            new Good("Сервер стоечный УД-2С", "УД-2С", "8471 50 000 0", "ООО «УралДата»", "Россия", "", 1_120);
    private static final Good STORAGE = new Good(
            "Система хранения данных HX-24", "HX-24", "8471 70 500 0", "Huaxing Storage", "Китай", "Китай", 2_450);
    private static final Good POWER = new Good(
            "Источник бесперебойного питания 10 кВА",
            "VG-10K",
            "8504 40 300 8",
            "Vega Power",
            "Тайвань (Китай)",
            "Тайвань (Китай)",
            310);

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "Раздел 1. Оборудование сетей передачи данных",
                    List.of(
                            new Entry(TRANSPORT, LONGTENG, ROUTER, 5, 8),
                            new Entry(TRANSPORT, LONGTENG, SWITCH, 14, 7),
                            new Entry(TRANSPORT, SVYAZPRIBOR, HOME_SWITCH, 36, 7),
                            new Entry(TRANSPORT, SVYAZPRIBOR, HOME_MULTIPLEXER, 9, 4),
                            new Entry(TRANSPORT, BELSET, BELARUS_TERMINAL, 110, 4),
                            new Entry(TRANSPORT, STEPNOY, THROUGH_KAZAKHSTAN, 24, 3))),
            new Section(
                    "Раздел 2. Оборудование подвижной связи",
                    List.of(new Entry(RADIO, KASKAD, BASE_STATION, 3, 8), new Entry(RADIO, VEGA, ANTENNA, 42, 6))),
            new Section(
                    "Раздел 3. Оборудование центров обработки данных",
                    List.of(
                            new Entry(CENTRE, URALDATA, SERVER, 6, 9),
                            new Entry(CENTRE, KASKAD, STORAGE, 2, 4),
                            new Entry(CENTRE, VEGA, POWER, 12, 6))));

    private static final int HEADER = 4;
    private static final int FIRST_LINE = HEADER + 2;
    private static final int COLUMNS = 17;
    private static final int VENDOR = 4;
    private static final int SUM = 15;
    private static final int MISSPELT = 44;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private StateEnterprise() {}

    static void write(Path file) throws IOException {
        Book book = new Book("Times New Roman", 11, "Отдел закупок");
        styles(book);
        XSSFSheet sheet = book.sheet("Реестр");
        titles(book, sheet);
        header(book, sheet);
        sections(book, sheet, new SplittableRandom(1_917));
        book.widths(sheet, 6, 14, 13, 27, 30, 13, 15, 44, 13, 16, 31, 18, 21, 9, 8, 19, 13);
        sheet.createFreezePane(0, FIRST_LINE);
        Book.landscape(sheet, HEADER, HEADER + 1);
        book.save(file);
    }

    private static void titles(Book book, XSSFSheet sheet) {
        List<String> titles = List.of(
                "РЕЕСТР ЗАКУПОК ОБОРУДОВАНИЯ СВЯЗИ ЗА 2026 ГОД",
                "ГУП «Заволжские линии связи» (первое полугодие, по заключённым договорам)",
                "Единица измерения: тыс. руб. без НДС");
        for (int row = 0; row < titles.size(); row++) {
            book.put(sheet, row, 0, titles.get(row), row == 0 ? "title" : "subtitle");
            Book.merge(sheet, row, row, 0, COLUMNS - 1);
        }
    }

    private static void header(Book book, XSSFSheet sheet) {
        List<String> upper = List.of(
                "№ п/п",
                "Номер договора",
                "Дата договора",
                "Сеть",
                "Поставщик",
                "",
                "",
                "Наименование оборудования",
                "Артикул",
                "Код ТН ВЭД",
                "Производитель",
                "Страна происхождения",
                "Страна отправления",
                "Кол-во",
                "Ед. изм.",
                "Сумма, тыс. руб. без НДС",
                "Дата поставки");
        List<String> lower = List.of("Наименование", "ИНН", "Страна регистрации");
        for (int column = 0; column < COLUMNS; column++) {
            boolean grouped = column >= VENDOR && column < VENDOR + lower.size();
            book.put(sheet, HEADER, column, upper.get(column), "header");
            book.put(sheet, HEADER + 1, column, grouped ? lower.get(column - VENDOR) : "", "header");
            if (!grouped) {
                Book.merge(sheet, HEADER, HEADER + 1, column, column);
            }
        }
        Book.merge(sheet, HEADER, HEADER, VENDOR, VENDOR + lower.size() - 1);
        Book.height(sheet, HEADER, 30);
        Book.height(sheet, HEADER + 1, 30);
    }

    private static void sections(Book book, XSSFSheet sheet, SplittableRandom random) {
        int row = FIRST_LINE;
        int number = 0;
        BigDecimal all = BigDecimal.ZERO;
        for (Section section : SECTIONS) {
            label(book, sheet, row, section.title(), "section");
            row++;
            BigDecimal sum = BigDecimal.ZERO;
            for (Entry entry : section.entries()) {
                for (int i = 0; i < entry.lines(); i++) {
                    number++;
                    sum = sum.add(line(book, sheet, row++, number, entry, random));
                }
            }
            label(book, sheet, row, "Итого по разделу", "total");
            book.put(sheet, row++, SUM, sum, "total");
            all = all.add(sum);
        }
        label(book, sheet, row, "Всего по реестру", "total");
        book.put(sheet, row, SUM, all, "total");
        book.put(sheet, row + 2, 1, "Начальник отдела закупок ____________________", "subtitle");
    }

    private static void label(Book book, XSSFSheet sheet, int row, String text, String style) {
        for (int column = 0; column < COLUMNS; column++) {
            book.put(sheet, row, column, column == 0 ? text : "", style);
        }
        Book.merge(sheet, row, row, 0, style.equals("section") ? COLUMNS - 1 : SUM - 1);
    }

    private static BigDecimal line(
            Book book, XSSFSheet sheet, int row, int number, Entry entry, SplittableRandom random) {
        Good good = entry.good();
        LocalDate signed = LocalDate.of(2026, 1, 12).plusDays(random.nextInt(150));
        int quantity = Math.max(1, entry.usual() * random.nextInt(75, 126) / 100);
        BigDecimal sum = BigDecimal.valueOf((long) good.price() * quantity * random.nextInt(9_700, 10_301))
                .movePointLeft(4)
                .setScale(2, RoundingMode.HALF_EVEN);
        boolean typedByHand = number % 4 == 0;
        List<Object> cells = List.of(
                number,
                String.format(Locale.ROOT, "ЗЛС-%03d/26", 10 + number * 3),
                typedByHand ? DAY.format(signed) : signed,
                entry.network(),
                entry.vendor().name(),
                entry.vendor().taxId(),
                entry.vendor().country(),
                good.text(),
                good.part(),
                good.code(),
                good.maker(),
                number == MISSPELT ? "Коррея" : good.origin(),
                good.dispatch(),
                quantity,
                "шт.",
                typedByHand ? russian(sum) : sum,
                number % 5 == 0 ? DAY.format(signed.plusDays(60)) : signed.plusDays(60));
        for (int column = 0; column < COLUMNS; column++) {
            Object value = cells.get(column);
            String style = value instanceof LocalDate
                    ? "date"
                    : value instanceof BigDecimal ? "money" : value instanceof Integer ? "number" : "cell";
            book.put(sheet, row, column, value, column == SUM && typedByHand ? "typed" : style);
        }
        return sum;
    }

    /** As people type it: no-break spaces between thousands, a decimal comma. */
    private static String russian(BigDecimal sum) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", symbols).format(sum);
    }

    private static void styles(Book book) {
        book.style("title", style -> {
            style.setFont(book.font(true, 3, "000000"));
            style.setAlignment(HorizontalAlignment.CENTER);
        });
        book.style("subtitle", style -> style.setAlignment(HorizontalAlignment.CENTER));
        book.style("header", style -> {
            style.setFont(book.font(true, 0, "000000"));
            Book.fill(style, "E7E6E6");
            Book.box(style);
            Book.wrapped(style);
        });
        book.style("section", style -> {
            style.setFont(book.font(true, 0, "000000"));
            Book.fill(style, "FFF2CC");
            Book.box(style);
        });
        book.style("cell", style -> Book.box(style));
        book.style("number", style -> {
            Book.box(style);
            style.setAlignment(HorizontalAlignment.CENTER);
        });
        book.style("typed", style -> {
            Book.box(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
        book.style("date", style -> {
            Book.box(style);
            style.setAlignment(HorizontalAlignment.CENTER);
            book.format(style, "dd\\.mm\\.yyyy");
        });
        book.style("money", style -> {
            Book.box(style);
            book.format(style, "#,##0.00");
        });
        book.style("total", style -> {
            style.setFont(book.font(true, 0, "000000"));
            Book.box(style);
            book.format(style, "#,##0.00");
        });
    }
}
