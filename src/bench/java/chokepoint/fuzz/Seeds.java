package chokepoint.fuzz;

import chokepoint.hostile.SpoiltBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What fuzzing starts from: small sound inputs, and parts and files of a folder of lists if there is one. */
final class Seeds {

    private static final int LONGEST = 20_000;
    private static final int MOST_FROM_LISTS = 1_500;

    private Seeds() {}

    static List<byte[]> of(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>(made(target));
        String lists = System.getProperty("chokepoint.lists", "");
        if (!lists.isBlank()) {
            seeds.addAll(fromLists(target, Path.of(lists)));
        }
        return seeds;
    }

    private static List<byte[]> made(Target target) throws IOException {
        return switch (target) {
            case SHEET, ANNOTATOR -> books();
            case CSV ->
                texts(
                        "Vendor;Vendor country;Amount EUR;Date\nAlder;Sweden;70,5;2026-01-02\n\"Birch, Ltd\";Estonia;\"1.030,00\";03.02.2026\n",
                        "sep=,\nvendor,hs,origin,value,currency\nAlder,8542.31,CN,1e3,USD\nTotal,,,1000,\n",
                        "\uFEFFПоставщик\tСтрана\tСумма\nОльха\tШвеция\t70\n");
            case HEADER ->
                texts(
                        "Purchases 2026\n\nVendor\tVendor country\tHS code\tQty\tUnit price\tTotal (kEUR)\nAlder\tSweden\t854231\t2\t3.5\t7\n",
                        "№\tПоставщик\tСтрана происхождения\tСумма, руб.\n1\tОльха\tКитай\t10\n",
                        "\tOrder\t\tGoods\nDate\tNo\tLine\tPart\n2026-01-02\t7\t1\tX\n");
            case ROUTE ->
                texts(
                        "CN > HK > AE -> EE",
                        "Shenzhen via Dubai (AE) to Tallinn",
                        "Китай – Казахстан – Эстония",
                        "PVG/HKG/TLL");
            case COUNTRY ->
                texts(
                        "China",
                        "Korea, Republic of",
                        "CN, CHINA",
                        "Соединённые Штаты",
                        "U.S.A.",
                        "Shanghai, China",
                        "D.R. Congo");
            case POLICY -> files(Path.of("examples/policy.yml"), Path.of("rules/sample-policy.yml"));
        };
    }

    private static List<byte[]> books() {
        List<byte[]> books = new ArrayList<>();
        for (int kind = 0; kind < SpoiltBook.kinds() - 1; kind++) {
            books.add(SpoiltBook.sound(kind));
        }
        return books;
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> files(Path... files) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path file : files) {
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    private static List<byte[]> fromLists(Target target, Path folder) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (seeds.size() < MOST_FROM_LISTS) {
                    seeds.addAll(fromList(target, file, file.toString().toLowerCase(Locale.ROOT)));
                }
            }
        }
        return seeds;
    }

    private static List<byte[]> fromList(Target target, Path file, String name) throws IOException {
        boolean text = name.endsWith(".csv") || name.endsWith(".tsv");
        boolean book = target == Target.SHEET || target == Target.ANNOTATOR;
        if (text && (target == Target.CSV || target == Target.HEADER)) {
            byte[] bytes = Files.readAllBytes(file);
            String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
            return target == Target.CSV
                    ? List.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST)))
                    : texts(head.replace(',', '\t').replace(';', '\t'));
        }
        if (!book
                || !(name.endsWith(".xlsx")
                        || name.endsWith(".xls")
                        || name.endsWith(".xlsb")
                        || name.endsWith(".xlsm"))) {
            return List.of();
        }
        List<byte[]> seeds = new ArrayList<>();
        if (Files.size(file) <= LONGEST) {
            seeds.add(SpoiltBook.input(SpoiltBook.kinds() - 1, Files.readAllBytes(file)));
        }
        parts(file, seeds);
        return seeds;
    }

    private static void parts(Path file, List<byte[]> seeds) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                int kind = SpoiltBook.kind(entry.getName());
                if (kind >= 0 && entry.getSize() <= LONGEST) {
                    seeds.add(SpoiltBook.input(kind, zip.getInputStream(entry).readNBytes(LONGEST)));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Many lists of such folders are broken; what can be had of them is had.
            return;
        }
    }
}
