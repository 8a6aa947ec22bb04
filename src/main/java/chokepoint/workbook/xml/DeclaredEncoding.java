package chokepoint.workbook.xml;

import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the encoding that a part declares. */
public final class DeclaredEncoding {

    private static final int LOOKED_AT = 128;
    private static final Pattern DECLARED =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml[^>]*encoding=[\"']([^\"']*)");
    private static final Pattern ASCII_BASED =
            Pattern.compile("(?i)utf-?8|us-ascii|ascii|iso-?8859-.*|windows-125.|koi8-.*|cp125.");

    private DeclaredEncoding() {}

    /** Insertions are ASCII: they fit wherever ASCII is a part of the encoding. */
    public static void refuseOthersThanAsciiBased(byte[] beginning) throws IOException {
        int length = Math.min(beginning.length, LOOKED_AT);
        if (length >= 2 && (beginning[0] == 0 || beginning[1] == 0 || (beginning[0] & 0xFE) == 0xFE)) {
            throw new UneditablePart("it is written in UTF-16");
        }
        Matcher declared = DECLARED.matcher(new String(beginning, 0, length, StandardCharsets.ISO_8859_1));
        if (declared.find() && !ASCII_BASED.matcher(declared.group(1)).matches()) {
            throw new UneditablePart("it is written in '%s'", declared.group(1));
        }
    }
}
