package chokepoint.policy.segments;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.Lines;
import chokepoint.policy.Policies;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Segment;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static Segmentation segmentation(String yaml) {
        return Policies.policy("segmentations:\n" + yaml).segmentations().get(0);
    }

    private final Segmentation goods = segmentation("""
              - name: goods
                column: segment
                segments:
                  - {name: chips, hs: [8542, 85.41], words: integrated circuit, risk: high}
                  - {name: network devices, hs: 851762, values: [Routers, Switches], words: [router]}
                  - {name: electronics, hs: 85}
            """);

    private static Segment in(String name) {
        return new Segment("goods", name);
    }

    @Test
    void aCodeCoversTheCodesBelowIt() {
        assertThat(goods.place(Lines.coded("85423100"))).isEqualTo(in("chips"));
        assertThat(goods.place(Lines.coded("8541"))).isEqualTo(in("chips"));
        assertThat(goods.place(Lines.coded("851762"))).isEqualTo(in("network devices"));
    }

    @Test
    void aCodeAboveIsNotCovered() {
        assertThat(goods.place(Lines.coded("8517"))).isEqualTo(in("electronics"));
        assertThat(goods.place(Lines.coded("84"))).isEqualTo(Segment.unassigned("goods"));
    }

    @Test
    void theFirstSegmentThatTakesALineWins() {
        Segmentation reversed = segmentation("""
                  - name: goods
                    segments: [{name: electronics, hs: 85}, {name: chips, hs: 8542}]
                """);
        assertThat(reversed.place(Lines.coded("854231"))).isEqualTo(in("electronics"));
    }

    @Test
    void theOrderOfSegmentsOutranksTheKindOfTest() {
        assertThat(goods.place(Lines.with(Field.SEGMENT, "switches"))).isEqualTo(in("network devices"));
        assertThat(goods.place(Lines.described("router with integrated circuit")))
                .isEqualTo(in("chips"));
    }

    @Test
    void valuesMeetWhateverTheirCaseAndSpacing() {
        assertThat(goods.place(Lines.with(Field.SEGMENT, " ROUTERS\u00A0"))).isEqualTo(in("network devices"));
    }

    @Test
    void wordsAreWholeWords() {
        assertThat(goods.place(Lines.described("Edge ROUTER, 48-port"))).isEqualTo(in("network devices"));
        assertThat(goods.place(Lines.described("edge routers"))).isEqualTo(Segment.unassigned("goods"));
    }

    @Test
    void wordsInARowStandInARow() {
        assertThat(goods.place(Lines.described("circuit, integrated"))).isEqualTo(Segment.unassigned("goods"));
        assertThat(goods.place(Lines.described("IC (Integrated-Circuit)"))).isEqualTo(in("chips"));
    }

    @Test
    void aLineThatSaysNothingIsUnassigned() {
        assertThat(goods.place(Lines.blank())).isEqualTo(Segment.unassigned("goods"));
    }

    @Test
    void highRiskIsWhatThePolicySays() {
        assertThat(goods.highRisk(in("chips"))).isTrue();
        assertThat(goods.highRisk(in("electronics"))).isFalse();
        assertThat(goods.highRisk(new Segment("networks", "chips"))).isFalse();
    }

    @Test
    void aSegmentWithoutTestsIsTheTextThatItsNameSays() {
        Segmentation named = segmentation("  - {name: goods, column: segment, segments: [{name: Chips, risk: high}]}");
        assertThat(named.place(Lines.with(Field.SEGMENT, "chips"))).isEqualTo(in("Chips"));
        assertThat(named.place(Lines.with(Field.SEGMENT, "cables"))).isEqualTo(Segment.unassigned("goods"));
    }

    @Test
    void theRestTakesWhatIsLeft() {
        Segmentation rest =
                segmentation("  - {name: goods, segments: [{name: chips, hs: 8542}, {name: other, rest: yes}]}");
        assertThat(rest.place(Lines.coded("854231"))).isEqualTo(in("chips"));
        assertThat(rest.place(Lines.blank())).isEqualTo(in("other"));
    }

    @Test
    void anyColumnCanBeCutIntoItsTexts() {
        Segmentation projects = segmentation("  - {name: projects, column: Project}");
        assertThat(projects.place(Lines.withColumn("Project", "North  Ring")))
                .isEqualTo(new Segment("projects", "north ring"));
        assertThat(projects.place(Lines.withColumn("Project", " "))).isEqualTo(Segment.unassigned("projects"));
    }

    @Test
    void aCountryIsMetUnderAnyOfItsNames() {
        Segmentation origin = segmentation(
                "  - {name: regions, column: country of origin, segments: [{name: north, values: Norway}]}");
        assertThat(origin.place(Lines.with(Field.COUNTRY_OF_ORIGIN, Country.of("NO"))))
                .isEqualTo(new Segment("regions", "north"));
    }

    @Test
    void aLineBelongsToTheSegmentOfItsSheet() {
        Segmentation plants = segmentation("""
                  - name: plants
                    by: sheet
                    segments: [{name: north, values: [Plant 1, Werk  1]}, {name: South}]
                """);
        assertThat(plants.place(Lines.onSheet("werk 1"))).isEqualTo(new Segment("plants", "north"));
        assertThat(plants.place(Lines.onSheet("SOUTH"))).isEqualTo(new Segment("plants", "South"));
        assertThat(plants.place(Lines.onSheet("Lookup"))).isEqualTo(Segment.unassigned("plants"));
        assertThat(plants.fields()).isEmpty();
        assertThat(plants.header()).isEmpty();
    }

    @Test
    void everySheetIsASegmentWhereNoneIsNamed() {
        Segmentation sheets = segmentation("  - {name: plants, by: sheet}");
        assertThat(sheets.place(Lines.onSheet("Завод 2"))).isEqualTo(new Segment("plants", "завод 2"));
        assertThat(sheets.place(Lines.onSheet(""))).isEqualTo(Segment.unassigned("plants"));
    }
}
