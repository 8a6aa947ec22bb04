package chokepoint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Indents all but the items of long arrays, which take one line each. */
final class ItemPrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private static final class Lines extends DefaultIndenter {

        private static final long serialVersionUID = 1L;

        private boolean within;

        Lines() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (!within) {
                super.writeIndentation(json, level);
            }
        }
    }

    private final Lines lines = new Lines();

    ItemPrinter() {
        indentObjectsWith(lines);
        indentArraysWith(lines);
    }

    /** Whether all that follows stands on the line that is begun. */
    void onOneLine(boolean within) {
        lines.within = within;
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        if (lines.within) {
            json.writeRaw(':');
        } else {
            super.writeObjectFieldValueSeparator(json);
        }
    }
}
