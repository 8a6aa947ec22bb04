package chokepoint.workbook.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagScannerTest {

    @Test
    void commentsInstructionsAndCharacterDataAreSteppedOver() throws IOException {
        assertThat(names("<?xml version=\"1.0\"?><!-- <no> --><a><![CDATA[<no>]]><b/></a>"))
                .containsExactly("a", "b", "a");
    }

    @Test
    void aBracketWithinQuotesEndsNoTag() throws IOException {
        TagScanner tags = TagScanner.of(XmlEscapes.bytes("<a x=\"1>2\" y='\"'/>"));
        assertThat(tags.next()).isTrue();
        assertThat(tags.nextAttribute()).isTrue();
        assertThat(tags.attribute().value()).isEqualTo("1>2");
        assertThat(tags.nextAttribute()).isTrue();
        assertThat(tags.attribute().value()).isEqualTo("\"");
        assertThat(tags.nextAttribute()).isFalse();
        assertThat(tags.empty()).isTrue();
    }

    @Test
    void howBytesArriveMakesNoDifference() throws IOException {
        String xml = "<a>" + "<b c=\"value\">text</b><!-- - -->".repeat(50_000) + "</a>";
        List<String> whole = places(TagScanner.of(XmlEscapes.bytes(xml)));
        assertThat(places(TagScanner.of(new ByteArrayInputStream(XmlEscapes.bytes(xml)))))
                .isEqualTo(whole);
        assertThat(places(TagScanner.of(dripping(xml)))).isEqualTo(whole);
    }

    @Test
    void bytesCanBeKeptOverManyReads() throws IOException {
        String kept = "<b>" + "x".repeat(700_000) + "</b>";
        TagScanner tags = TagScanner.of(dripping("<a>" + "y".repeat(300_000) + kept + "</a>"));
        tags.next();
        tags.next();
        tags.keep();
        tags.next();
        assertThat(new String(tags.take(), StandardCharsets.UTF_8)).isEqualTo(kept);
    }

    @Test
    void aDocumentTypeAndAnUnclosedTagAreTold() {
        assertThatThrownBy(() -> names("<!DOCTYPE a><a/>")).hasMessageContaining("document type");
        assertThatThrownBy(() -> names("<a><b c=\"")).hasMessageContaining("ends within a tag");
    }

    private static List<String> names(String xml) throws IOException {
        TagScanner tags = TagScanner.of(XmlEscapes.bytes(xml));
        List<String> names = new ArrayList<>();
        while (tags.next()) {
            names.add(tags.name());
        }
        return names;
    }

    private static List<String> places(TagScanner tags) throws IOException {
        List<String> places = new ArrayList<>();
        while (tags.next()) {
            places.add(tags.name() + " " + tags.at() + "-" + tags.end());
        }
        return places;
    }

    /** Gives few bytes at a time. */
    private static InputStream dripping(String xml) {
        return new ByteArrayInputStream(XmlEscapes.bytes(xml)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 977));
            }
        };
    }
}
