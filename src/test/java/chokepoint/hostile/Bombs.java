package chokepoint.hostile;

import chokepoint.hostile.RawZip.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes lists that are larger inside than they look, or that lie, and says what must be told of each. */
final class Bombs {

    /** Told of a list that is read as any other. */
    static final String READ = " lines, ";

    private static final long MIB = 1 << 20;
    private static final String LAUGHS =
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

    private final Path folder;
    private final SortedMap<String, String> expected = new TreeMap<>();

    Bombs(Path folder) {
        this.folder = folder;
    }

    /** Makes them all; what must be told, by the name of the file. */
    SortedMap<String, String> make() throws IOException {
        zips();
        lies();
        indexes();
        documentTypes();
        damaged();
        otherNames();
        csvs();
        PartBombs.make(folder, expected);
        OldBombs.make(folder, expected);
        return expected;
    }

    private Path file(String name, String told) {
        expected.put(name, told);
        return folder.resolve(name);
    }

    private void zips() throws IOException {
        Packed zeros = Packed.repeated("0", 31 * MIB);
        Packed nested = zeros;
        for (int depth = 0; depth < 6; depth++) {
            Path inner = folder.resolve("inner.tmp");
            RawZip zip = new RawZip();
            for (int copy = 0; copy < 16; copy++) {
                zip.add("inner" + copy + ".zip", nested);
            }
            zip.write(inner);
            nested = Packed.of(Files.readAllBytes(inner));
            Files.delete(inner);
        }
        Book.sound().put("xl/media/inner.png", nested).write(file("nested.xlsx", READ));
        Book.sound()
                .put(Book.SHEET, Packed.repeated("<row></row>", 64 * MIB))
                .write(file("ratio-sheet.xlsx", "--bound ratio="));
        Book.sound()
                .put("xl/media/image.png", Packed.repeated("0", 64 * MIB))
                .write(file("ratio-image.xlsx", "--bound ratio="));
        Book total = Book.sound();
        for (int copy = 0; copy < 150; copy++) {
            total.put("xl/media/image" + copy + ".png", zeros);
        }
        total.write(file("total.xlsx", "--bound unpacked="));
        Book many = Book.sound();
        for (int copy = 0; copy < 12_000; copy++) {
            many.put("xl/media/image" + copy + ".png", Packed.of(new byte[1]));
        }
        many.write(file("entries.xlsx", "--bound entries="));
        RawZip millions = Book.sound().zip();
        Packed nothing = new Packed(new byte[0], 0, 0);
        for (int copy = 0; copy < 400_000; copy++) {
            millions.add(Integer.toString(copy), nothing);
        }
        millions.write(file("entries-miscounted.xlsx", "--bound entries="));
        Book.sound().zip().add("xl/styles.xml", "<a/>").write(file("twice.xlsx", "twice"));
        Book.sound().zip().add("XL/Styles.xml", "<a/>").write(file("twice-capitals.xlsx", "twice"));
        Book.sound().zip().add("../../out.xml", "<a/>").write(file("traversal.xlsx", "leads out"));
        Book.sound().zip().add("..\\out.xml", "<a/>").write(file("traversal-back.xlsx", "leads out"));
        packsWell(file("legitimate-140.xlsx", READ));
    }

    /** A sheet of more than 32 MiB that packs better than most, and yet says something. */
    private static void packsWell(Path file) throws IOException {
        String blanks = " ".repeat(4800);
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + Book.rows(7_500, blanks)
                + "</sheetData></worksheet>";
        Packed packed = Packed.of(sheet.getBytes(StandardCharsets.UTF_8));
        long ratio = packed.size() / packed.bytes().length;
        if (packed.size() < 33 * MIB || ratio < 140 || ratio > 300) {
            throw new IllegalStateException("it packs " + ratio + " to one, and unpacks to " + packed.size());
        }
        Book.sound().put(Book.SHEET, packed).write(file);
    }

    private void lies() throws IOException {
        for (String part : new String[] {
            Book.SHEET, Book.TEXTS, Book.STYLES, Book.WORKBOOK, Book.CONTENT_TYPES, Book.WORKBOOK_RELS, Book.COMMENTS
        }) {
            byte[] sound = Book.sound().content(part);
            int root = new String(sound, StandardCharsets.UTF_8).lastIndexOf('<');
            Book.sound()
                    .put(
                            part,
                            Packed.repeated(
                                    Arrays.copyOf(sound, root),
                                    " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8),
                                    200 * MIB,
                                    Arrays.copyOfRange(sound, root, sound.length)))
                    .lie(part, sound.length)
                    .write(file("lie-" + name(part) + ".xlsx", "unpacks to more"));
        }
    }

    /** Lists of parts that say nothing but are long. */
    private void indexes() throws IOException {
        for (String part : new String[] {Book.CONTENT_TYPES, Book.WORKBOOK_RELS, Book.CUSTOM_PROPERTIES}) {
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n<!--" + random(12 << 20) + "-->"))
                    .write(file("index-" + name(part) + ".xlsx", "--bound index="));
        }
    }

    private static String random(int bytes) {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < 2 * bytes) {
            text.append(Long.toHexString(random.nextLong()));
        }
        return text.toString();
    }

    private void documentTypes() throws IOException {
        for (String part : new String[] {
            Book.SHEET,
            Book.TEXTS,
            Book.STYLES,
            Book.WORKBOOK,
            Book.CONTENT_TYPES,
            Book.PACKAGE_RELS,
            Book.WORKBOOK_RELS,
            Book.SHEET_RELS,
            Book.COMMENTS,
            Book.NOTES_DRAWING,
            Book.DRAWING,
            Book.CUSTOM_PROPERTIES
        }) {
            String told = "document type";
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n<!-- a -- - > -->" + LAUGHS))
                    .write(file("laughs-" + name(part) + ".xlsx", told));
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n" + OUTSIDE))
                    .write(file("outside-" + name(part) + ".xlsx", told));
        }
    }

    private void damaged() throws IOException {
        Path sound = folder.resolve("sound.tmp");
        Book.sound().write(sound);
        byte[] bytes = Files.readAllBytes(sound);
        Files.delete(sound);
        for (int part = 1; part < 8; part++) {
            Files.write(file("truncated-" + part + ".xlsx", ""), Arrays.copyOf(bytes, bytes.length * part / 8));
        }
        byte[] elsewhere = bytes.clone();
        elsewhere[bytes.length - 3] = 0x7F;
        Files.write(file("directory-elsewhere.xlsx", "no sound end"), elsewhere);
        SplittableRandom random = new SplittableRandom(11);
        for (String ending : new String[] {"xlsx", "xlsm", "xlsb", "xls", "csv"}) {
            byte[] noise = new byte[100_000];
            random.nextBytes(noise);
            Files.write(file("noise." + ending, ""), noise);
            System.arraycopy(bytes, 0, noise, 0, 4);
            Files.write(file("noise-in-a-zip." + ending, ""), noise);
            Files.write(file("empty." + ending, "is empty"), new byte[0]);
            Files.write(file("zeros." + ending, ""), new byte[1 << 20]);
        }
    }

    private void otherNames() throws IOException {
        Files.write(file("picture.xlsx", "no text and no workbook"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Files.writeString(file("paper.csv", "PDF"), "%PDF-1.7\n");
        Files.writeString(file("page.xls", "web page"), "<html><table><tr><td>Vendor");
        Files.writeString(
                file("list-in-truth.xlsx", READ),
                "Vendor;Vendor country;Amount EUR\nAlder;Sweden;70\nBirch;Estonia;30\n");
        Book.sound().write(file("workbook-in-truth.csv", READ));
        Book.sound().write(file("workbook-in-truth.xls", READ));
    }

    private void csvs() throws IOException {
        String header = "Vendor;Vendor country;Amount EUR\nAlder;Sweden;70\n";
        try (OutputStream out = Files.newOutputStream(file("line-of-a-gibibyte.csv", "--bound cell="))) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1024; i++) {
                out.write(block);
            }
        }
        Files.writeString(file("columns.csv", "--bound columns="), "a;".repeat(1_000_000) + "\n" + header);
        Files.writeString(file("columns-later.csv", "--bound columns="), header + "a;".repeat(1_000_000) + "\n");
        Files.writeString(file("quote.csv", "--bound cell="), header + "\"" + "a;b\n".repeat(2_000_000));
    }

    private static String name(String part) {
        return part.replaceFirst("^.*/", "").replaceFirst("\\.[a-z]*$", "").replaceAll("[^A-Za-z0-9]", "")
                + (part.startsWith("_") ? "OfPackage" : "");
    }
}
