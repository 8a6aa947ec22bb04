package chokepoint.hostile;

import static chokepoint.hostile.Shape.csv;
import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.text;

import chokepoint.trade.values.Field;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists as text that have much of something. */
final class ListShapes {

    private static final String HEADER = "Vendor;Vendor country;Description;Amount EUR";
    private static final String LINE = "Alder;Sweden;switch;70\n";

    private ListShapes() {}

    static Stream<Shape> all() {
        return Stream.of(written(), names(), papers(), purchases()).flatMap(shapes -> shapes);
    }

    private static Stream<Shape> written() {
        return Stream.of(
                lines("quotes doubled", 300, i -> "Alder;Sweden;\"" + "\"\"".repeat(500) + "\";70"),
                lines("quotes that are odd", 500, i -> "Alder;Sweden;5\" switch \"a\" \"b;70"),
                csv(
                        "a quote that is never closed",
                        60_000,
                        n -> HEADER + "\n" + LINE.repeat(20) + "\"" + "a;b;c;1\n".repeat(n)),
                csv(
                        "wide records",
                        400,
                        n -> HEADER + each(n, i -> ";x" + i) + "\n"
                                + ("Alder;Sweden;switch;70" + ";y".repeat(n) + "\n").repeat(20)),
                csv(
                        "records as wide as they please",
                        350,
                        n -> HEADER + "\n" + LINE.repeat(20)
                                + each(n, i -> "Alder;Sweden;switch;70" + ";y".repeat(i % 200) + "\n")),
                lines("many candidates for the delimiter", 750, i -> "Alder;Sweden;a,b|c\td:e,f|g\th:i,j|k;70"),
                csv("blank lines", 200_000, n -> HEADER + "\n" + LINE.repeat(20) + "\n".repeat(n)),
                csv(
                        "a header of many words",
                        20_000,
                        n -> "Vendor;Vendor country;Amount EUR;" + each(n, i -> "word" + i + " ") + "\n"
                                + "Alder;Sweden;70;a\n".repeat(20)),
                csv(
                        "headers of many columns",
                        500,
                        n -> "Vendor;Vendor country;Amount EUR;" + each(n, i -> "Remark " + i + ";") + "\n"
                                + "Alder;Sweden;70\n".repeat(20)),
                lines("amounts that are none", 4_000, i -> "Alder;Sweden;switch;about " + i),
                lines("countries that are none", 250, i -> "Alder;Swedn" + (1_000 + i) + ";switch;70"),
                csv(
                        "one amount of many digits",
                        200_000,
                        n -> HEADER + "\n" + LINE.repeat(20) + "Alder;Sweden;switch;" + "7".repeat(n) + "\n"),
                csv(
                        "one name of many words",
                        20_000,
                        n -> HEADER + "\n" + LINE.repeat(20) + each(n, i -> "word" + i + " ") + ";Sweden;switch;70\n"),
                csv("long texts in a column of each kind", 1_900, ListShapes::longTexts),
                csv(
                        "a long remark on a place",
                        2_000,
                        n -> HEADER + "\n" + LINE.repeat(20) + "Alder;Sweden, " + each(n, i -> "place" + i + " ")
                                + ";switch;70\n"),
                csv(
                        "one long place",
                        20_000,
                        n -> HEADER + "\n" + LINE.repeat(20) + "Alder;" + each(n, i -> "place" + i + " ")
                                + ";switch;70\n"),
                csv(
                        "one long route",
                        20_000,
                        n -> "Vendor;Vendor country;Route;Amount EUR\n"
                                + "Alder;Sweden;SE-EE;70\n".repeat(20)
                                + "Alder;Sweden;" + "SE-FI-".repeat(n) + "EE;70\n"));
    }

    private static Shape lines(String name, int size, IntFunction<String> line) {
        return lines(name, size, HEADER, line);
    }

    private static Shape lines(String name, int size, String header, IntFunction<String> line) {
        return csv(name, size, n -> header + "\n" + each(n, i -> line.apply(i) + "\n"));
    }

    /** On each line another letter over and over, in a column of each kind that a list can have. */
    private static String longTexts(int length) {
        List<String> columns = Stream.of(Field.values())
                .map(Field::label)
                .filter(label -> !List.of("vendor", "vendor country", "value").contains(label))
                .toList();
        return "Vendor;Vendor country;Amount EUR;" + String.join(";", columns) + "\n"
                + "Alder;Sweden;70\n".repeat(20)
                + Stream.of("7", "a", " -", "1.", "a@", "a.", "SE-", "9 ")
                        .map(unit -> "\"" + unit.repeat(length / unit.length()) + "x\"")
                        .map(text -> "Alder;Sweden;70" + (";" + text).repeat(columns.size()) + "\n")
                        .collect(Collectors.joining());
    }

    private static Stream<Shape> names() {
        return Stream.of(
                lines("vendors", 850, i -> word(i) + " " + word(i * 31 + 7) + ";Sweden;switch;" + i),
                lines("vendors nearly alike", 1_500, i -> "Northern Alder " + word(i) + ";Sweden;switch;" + i),
                lines(
                        "vendors alike by a letter",
                        600,
                        i -> "Alder" + word(i % 40) + "n " + word(i / 40) + ";Sweden;switch;" + i),
                lines(
                        "makers",
                        400,
                        "Vendor;Vendor country;Manufacturer;Amount EUR",
                        i -> "Alder;Sweden;" + word(i) + " " + word(i * 31 + 7) + ";" + i),
                lines(
                        "vendors that share contacts",
                        400,
                        "Vendor;Vendor country;Vendor phone;Amount EUR",
                        i -> word(i) + ";Sweden;+46 8 " + (100_000 + i / 3) + ";" + i),
                lines(
                        "vendors in a chain of contacts",
                        400,
                        CONTACTS,
                        i -> word(i) + ";Sweden;+46 8 " + (100_000 + i / 2) + ";info" + (i + 1) / 2 + "@alder.example;"
                                + i),
                lines(
                        "one contact of all vendors",
                        750,
                        "Vendor;Vendor country;Vendor phone;Amount EUR",
                        i -> word(i) + ";Sweden;+46 8 123456;" + i),
                lines(
                        "spellings of one vendor",
                        850,
                        i -> "Alder" + " ".repeat(i % 9 + 1) + "Ltd" + ".".repeat(i / 9 % 300) + ";Sweden;switch;" + i),
                lines(
                        "segments",
                        250,
                        "Vendor;Vendor country;Category;Amount EUR",
                        i -> "Alder;Sweden;" + word(i) + ";" + i),
                lines("descriptions", 800, i -> "Alder;Sweden;" + word(i) + " switch " + word(i * 17 + 3) + ";70"));
    }

    private static final String CONTACTS = "Vendor;Vendor country;Vendor phone;Vendor e-mail;Amount EUR";

    /** A word that no other number has. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number + 1_000;
        while (rest > 0) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
            rest /= 14;
        }
        return word.toString();
    }

    private static Stream<Shape> papers() {
        String header = "Vendor;Vendor country;Certificate number;Invoice number;Amount EUR";
        return Stream.of(
                lines("papers", 700, header, i -> "Alder;Sweden;C" + i + ";I" + i + ";70"),
                lines(
                        "several papers on a line",
                        850,
                        header,
                        i -> text("Alder;Sweden;C%1$d, C%2$d; C%3$d;I%1$d;70", i, i + 1, i + 2)
                                .replace("; C", " / C")),
                lines("one paper of all lines", 700, header, i -> word(i) + ";Sweden;C1;I1;70"),
                csv(
                        "one line with many papers",
                        20_000,
                        n -> header + "\n"
                                + "Alder;Sweden;C1;I1;70\n".repeat(20)
                                + "Alder;Sweden;" + each(n, i -> "C" + i + ", ") + ";I1;70\n"),
                lines(
                        "serial numbers",
                        500,
                        "Vendor;Vendor country;Manufacturer;Part number;Serial number;Amount EUR",
                        i -> "Alder;Sweden;Birch;P1;S" + i / 2 + ";70"));
    }

    private static Stream<Shape> purchases() {
        return Stream.of(
                lines(
                        "headings of listed goods",
                        250,
                        "Vendor;Vendor country;HS code;Order date;Amount EUR",
                        i -> "Alder;Sweden;8542" + (31 + i % 4) + text(";2025-%02d-%02d;70", i % 12 + 1, i % 28 + 1)),
                lines(
                        "headings of goods",
                        300,
                        "Vendor;Vendor country;HS code;Country of origin;Order date;Amount EUR",
                        i -> text("Alder;Sweden;%04d10;China;2025-01-02;70", 1_000 + i % 8_000)),
                lines(
                        "orders",
                        550,
                        "Order;Buyer;Vendor;Vendor country;Status;Order date;Amount EUR",
                        i -> "O" + i / 3 + ";We;Alder;Sweden;open;2025-01-02;70"),
                lines(
                        "one order of all lines",
                        800,
                        "Order;Buyer;Vendor;Vendor country;Status;Order date;Amount EUR",
                        i -> "O1;We;Alder;Sweden;open;2025-01-02;70"),
                lines(
                        "days",
                        700,
                        "Vendor;Vendor country;Order date;Part number;Quantity;Unit price;Amount EUR",
                        i -> text(
                                "Alder;Sweden;20%02d-%02d-%02d;P1;1;%d;%d",
                                i % 26, i % 12 + 1, i % 28 + 1, i % 90 + 10, i % 90 + 10)),
                lines(
                        "prices of parts",
                        700,
                        "Vendor;Vendor country;Part number;Quantity;Unit price;Amount EUR",
                        i -> word(i % 50) + ";Sweden;P" + i % 300 + ";2;" + i % 90 + ";" + i % 90 * 2),
                lines(
                        "routes",
                        550,
                        "Vendor;Vendor country;Country of origin;Country of dispatch;Country of destination;HS code;Order date;Amount EUR",
                        i -> "Alder;Sweden;China;" + new String[] {"Turkey", "Georgia", "Armenia"}[i % 3]
                                + ";Estonia;8542" + (31 + i % 4) + text(";2025-%02d-02;70", i % 12 + 1)),
                lines(
                        "findings of many causes",
                        150,
                        "Vendor;Vendor country;Manufacturer;Country of origin;Country of dispatch;Part number;HS code;Amount EUR",
                        i -> word(i) + ";Turkey;" + word(i + 9) + ";China;Georgia;P" + i + ";854231;70"));
    }
}
