package chokepoint.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.workbook.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bound that a list is beyond is named, and can be raised. */
class SettingsTest {

    private static final int LONG = 2_000;

    @TempDir
    private Path folder;

    private Path list() {
        return folder.resolve("list.xlsx");
    }

    private void read(String bound, long number) throws IOException, UnreadableList {
        ReadingOptions options = ReadingOptions.DEFAULT.withBounds(Bounds.DEFAULT.with(Map.of(bound, number)));
        try (OpenedList list = Reading.open(list(), "list.xlsx", options)) {
            list.read(chunk -> {});
        }
    }

    /** Twenty lines, the first with a long text of its own, the others with one that they share. */
    private void longTexts() throws IOException {
        String rows = Book.rows(20, "")
                .replaceAll(
                        "<c r=\"C(\\d+)\" t=\"inlineStr\"><is><t>switch</t></is></c>",
                        "<c r=\"C$1\" t=\"s\"><v>5</v></c>")
                .replaceFirst("<v>5</v>", "<v>4</v>");
        Book.sound()
                .rows(rows)
                .change(
                        Book.TEXTS,
                        xml -> xml.replace(
                                "</sst>",
                                "<si><t>" + "a".repeat(LONG) + "</t></si><si><t>" + "b".repeat(LONG)
                                        + "</t></si></sst>"))
                .write(list());
    }

    @Test
    void textsThatCellsShowOnceMoreAreCounted() throws Exception {
        longTexts();
        assertThatThrownBy(() -> read("repeats", 18 * LONG - 1))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContainingAll("the bound is 35,999", "--bound repeats=NUMBER");
    }

    @Test
    void aTextIsNotCountedWhereItIsShownFirst() throws Exception {
        longTexts();
        assertThatCode(() -> read("repeats", 18 * LONG)).doesNotThrowAnyException();
    }

    @Test
    void partsHeldWholeAreBounded() throws Exception {
        Book.sound().write(list());
        assertThatThrownBy(() -> read("index", 200))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContainingAll("must be held whole", "--bound index=NUMBER");
        assertThatCode(() -> read("index", 20_000)).doesNotThrowAnyException();
    }
}
