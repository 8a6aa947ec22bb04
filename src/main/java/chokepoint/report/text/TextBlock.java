package chokepoint.report.text;

import chokepoint.finding.Severity;
import chokepoint.report.wording.SeverityMark;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Lines of text for a terminal, wrapped and, if wanted, coloured. */
final class TextBlock {

    /** Where nothing tells how wide a terminal is. */
    static final int USUAL_WIDTH = 96;

    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 140;
    private static final int INDENT = 2;
    private static final int FINDING_INDENT = 12;
    private static final int NAME = 30;
    private static final int LIMIT = 12;

    /** Stands for a blank at which no line may break. */
    private static final char KEPT = '\u00A0';

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String BLUE = "\u001B[34m";

    private final boolean colour;
    private final int width;
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    /** @param width how many letters fit into a line; one too long or too short to read is brought within bounds */
    TextBlock(boolean colour, int width, Texts texts) {
        this.colour = colour;
        this.width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
        this.texts = texts;
    }

    void title(String title) {
        line(coloured(BOLD, title));
    }

    void heading(String heading) {
        line("");
        line(coloured(BOLD, heading));
    }

    void labelled(String label, int width, String value) {
        String first = " ".repeat(INDENT) + coloured(DIM, pad(label, width));
        wrapped(first, INDENT + Math.max(width, label.length() + 1), "", value);
    }

    void finding(Severity severity, String head) {
        line(" ".repeat(INDENT)
                + coloured(colourOf(severity), pad(SeverityMark.worded(severity, texts), FINDING_INDENT - INDENT))
                + head);
    }

    void under(String sentence) {
        wrapped(" ".repeat(FINDING_INDENT), FINDING_INDENT, "", sentence);
    }

    void underMuted(String sentence) {
        wrapped(" ".repeat(FINDING_INDENT), FINDING_INDENT, DIM, sentence);
    }

    void muted(String sentence) {
        wrapped(" ".repeat(INDENT), INDENT, DIM, sentence);
    }

    void plain(String sentence) {
        wrapped(" ".repeat(INDENT), INDENT, "", sentence);
    }

    void row(String scope, String holder, String share, String limit, String finding) {
        line(("    " + pad(scope, 24) + pad(shortened(holder), NAME) + " ".repeat(Math.max(0, 15 - share.length()))
                        + share + "  " + pad(limit, LIMIT) + finding)
                .stripTrailing());
    }

    void more(int left) {
        if (left > 0) {
            muted(texts.count("text.more", left));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void wrapped(String first, int indent, String style, String sentence) {
        List<String> lines = lines(sentence, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : " ".repeat(indent)) + coloured(style, lines.get(i)));
        }
    }

    private static List<String> lines(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.strip().replace(" %", KEPT + "%").split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().replace(KEPT, ' '));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString().replace(KEPT, ' '));
        return lines;
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }

    private String coloured(String code, String part) {
        return colour && !code.isEmpty() && !part.isEmpty() ? code + part + RESET : part;
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case HIGH -> RED;
            case MEDIUM -> YELLOW;
            case MARK, LOW -> BLUE;
        };
    }

    private static String shortened(String name) {
        return name.length() < NAME ? name : name.substring(0, NAME - 2) + "…";
    }

    private static String pad(String part, int width) {
        return part.length() >= width ? part + " " : part + " ".repeat(width - part.length());
    }
}
