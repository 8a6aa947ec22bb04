package chokepoint.workbook.read;

import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.zip.ZipEnd;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises zips that are no workbooks by the names in their directory, holding none of them. */
final class ForeignZip {

    /** Every package of Office has it (ECMA-376 part 2, 10.1.2.1). */
    private static final String WORKBOOK = "[content_types].xml";

    private static final Map<String, String> KINDS = Map.of(
            "meta-inf/manifest.mf",
            "the file is a Java archive (jar), no list; expected " + ListFormat.EXPECTED,
            "meta-inf/manifest.xml",
            "the file is an OpenDocument file, which is not read; open it in a spreadsheet program and save it as xlsx",
            "index/document.iwa",
            "the file is a Numbers document, which is not read; export it as xlsx");
    private static final String ZIP = "the file is a zip archive, no workbook; unpack it and check the lists in it";

    private static final int BLOCK = 1 << 13;

    /** Longer ones are beyond a bound, whatever they are. */
    private static final long LONGEST_DIRECTORY = 1 << 26;

    private ForeignZip() {}

    /** @throws RefusedFile if the zip has a sound end, and its directory names no part that a workbook must have */
    static void refuse(ListFile zip, Optional<ZipEnd> end) throws IOException {
        long bytes = end.map(ZipEnd::bytes).orElse(-1L);
        if (bytes >= 0 && bytes <= LONGEST_DIRECTORY) {
            List<String> found = named(zip, end.orElseThrow());
            if (!found.contains(WORKBOOK)) {
                throw new RefusedFile(found.stream().findFirst().map(KINDS::get).orElse(ZIP));
            }
        }
    }

    /** Returns the names looked for that stand in the directory, or between it and the end record, in lower case. */
    private static List<String> named(ListFile zip, ZipEnd end) throws IOException {
        List<SoughtName> names = new ArrayList<>();
        names.add(new SoughtName(WORKBOOK));
        KINDS.keySet().stream().sorted().map(SoughtName::new).forEach(names::add);
        InputStream in = new BufferedInputStream(zip.from(end.start()), BLOCK);
        long left = end.bytes();
        for (int next = in.read(); next >= 0 && left > 0; next = in.read()) {
            left--;
            for (SoughtName name : names) {
                name.take(next);
            }
        }
        return names.stream().filter(name -> name.found).map(name -> name.text).toList();
    }

    /** A name that is looked for; none of them begins again within itself. */
    private static final class SoughtName {

        private final String text;
        private final byte[] small;
        private int matched;
        private boolean found;

        SoughtName(String text) {
            this.text = text;
            this.small = text.getBytes(StandardCharsets.US_ASCII);
        }

        void take(int next) {
            int letter = next >= 'A' && next <= 'Z' ? next + 'a' - 'A' : next;
            matched = letter == small[matched] ? matched + 1 : letter == small[0] ? 1 : 0;
            if (matched == small.length) {
                found = true;
                matched = 0;
            }
        }
    }
}
