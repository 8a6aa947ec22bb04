package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows above or beside what they add up, and rows that are part of another, are known before lines are counted. */
class AggregateRowsTest {

    @ParameterizedTest
    @CsvSource({
        "World,Norway,Peru,Kenya",
        "Welt,Norwegen,Peru,Kenia",
        "Monde,Norvège,Pérou,Kenya",
        "Мир,Норвегия,Перу,Кения",
        "世界,挪威,秘鲁,肯尼亚",
        "Dünya,Norveç,Peru,Kenya",
        "Todos los países,Noruega,Perú,Kenia",
        "Total,Norway,Peru,Kenya"
    })
    void theWorldBesideItsCountriesIsNoLine(String world, String one, String other, String third) {
        String rows = "2024,%1$s,870321,70\n2024,%2$s,870321,40\n2024,%3$s,870321,30\n"
                + "2024,%2$s,870322,5\n2024,%1$s,870322,12\n2024,%4$s,870322,7\n";

        Made made = MadeLists.csv("Year,Country of origin,HS code,Value USD\n"
                + String.format(Locale.ROOT, rows, world, one, other, third));

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).containsEntry("USD", new BigDecimal("82"));
        assertThat(made.notices())
                .anyMatch(told -> told.contains("row 2 '" + world + "' (70) the 2 lines of rows 3 to 4"))
                .anyMatch(told -> told.contains("row 6 '" + world + "' (12) the 2 lines of rows 5 to 7"));
    }

    @Test
    void groupsOfCountriesBesideTheirMembersAreNoLinesWhereTheWorldProvesIt() {
        Made made = MadeLists.csv("Partner,Code,Product,Import value EUR\nWorld,W0,tin,100\nEuropean Union,E1,tin,70\n"
                + "Germany,DE,tin,50\nItaly,IT,tin,20\nPeru,PE,tin,30\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("100"));
    }

    @Test
    void aWorldOfWhichOnlySomeCountriesAreListedIsToldWithWhatTheyAddUpTo() {
        Made made = MadeLists.csv("Country of origin,Product,Value EUR\nWorld,tin,100\nPeru,tin,50\nKenya,tin,20\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices())
                .anyMatch(told -> told.contains("row 2 'World' (100) the 2 lines of rows 3 to 4, which add up to 70"));
    }

    @Test
    void aRegionAboveItsCountriesIsATotal() {
        Made made = MadeLists.csv("Region,Country of origin,Item,Value EUR\nNord,,,900\nNord,Norway,nets,600\n"
                + "Nord,Iceland,hooks,300\nSouth,,,150\nSouth,Peru,rods,100\nSouth,Chile,lines,50\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("1050"));
    }

    @Test
    void anOutlineOfNamesOnEachLevelHasItsTotalsAbove() {
        Made made = MadeLists.csv(
                "Category,Vendor,Item,Value EUR\nNets,,,77.5\n,Nordlys,,50.5\n,,cod net,30\n"
                        + ",,crab pot,20.5\n,Quillon,,27\n,,gill net,20\n,,seine,7\nHooks,,,12\n,Tamsin,,12\n,,barb,5\n,,ring,7\n");

        assertThat(made.lines()).hasSize(6);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("89.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "Grand total", "Всего", "合计", "Gesamtsumme"})
    void aGrandTotalAboveTheLinesTellsWhatItCovers(String label) {
        Made made = MadeLists.csv(
                "Vendor,Item,HS code,Value EUR\n" + label + ",,,60\nNordlys,nets,560811,25\nQuillon,hooks,950720,35\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices()).contains("totals cover: row 2 (60) the 2 lines of rows 3 to 4");
    }

    private static final String BUYS =
            "Vendor,Buyer,Item,Value EUR\nNordlys,Harbour,nets,25\nQuillon,Ferry,hooks,35\nNordlys,Ferry,rods,40\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,,,100\n,,,\nNordlys,,,65\nQuillon,,,35\n",
                ",,,\nFerry,,,75\nHarbour,,,25\n",
                ",,,\nBy buyer,,,\nferry,,,75\nHARBOUR,,,25\n",
                ",,,\nJanuary,,,60\nFebruary,,,40\n",
                "Сумма,,,100\n,,,\nПо покупателям,,,\nHarbour,,,25\nFerry,,,75\n,,,\nNordlys,,,65\nQuillon,,,35\n",
            })
    void aBlockThatSaysAgainWhatTheLinesAddUpToIsNotCountedTwice(String below) {
        Made made = MadeLists.csv(BUYS + below);

        assertThat(made.lines()).hasSize(3);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("100"));
        assertThat(made.notices()).anyMatch(told -> told.startsWith("totals above or beside the rows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,\nFerry,,,70\nHarbour,,,25\n", ",,,\nTamsin,,,30\nOrdway,,,45\n"})
    void furtherPurchasesBelowAGapStayLines(String below) {
        assertThat(MadeLists.csv(BUYS + below).lines()).hasSize(5);
    }

    @Test
    void aBlockBelowMoreLinesThanTheSampleHoldsIsFoundAsWell() {
        StringBuilder list = new StringBuilder("Vendor,Buyer,Item,Value EUR\n");
        for (int i = 0; i < 6_000; i++) {
            list.append(i % 2 == 0 ? "Nordlys" : "Quillon")
                    .append(",Harbour,item ")
                    .append(i % 7)
                    .append(",2\n");
        }
        Made made = MadeLists.csv(list + ",,,\nNordlys,,,6000\nQuillon,,,6000\n");

        assertThat(made.lines()).hasSize(6_000);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("12000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"계", "합 계", "T O T A L", "Zusammen", "Всё вместе"})
    void aLabelUnderNumbersOfLinesDoesNotHideATotal(String label) {
        Made made = MadeLists.csv("No.,Vendor,Ordered,Item,Value EUR\n1,Nordlys,2026-01-02,nets,25\n"
                + "2,Quillon,2026-01-03,hooks,35\n3,Tamsin,2026-01-04,rods,40\n4,Ordway,2026-01-05,reels,11\n"
                + label + ",,,,111\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("111"));
    }

    @Test
    void chaptersBesideTheirHeadingsAreTotals() {
        Made made = MadeLists.csv("HS code,Description,Value EUR\n56,Textiles,950\n5607,Ropes,400\n560741,Twine,150\n"
                + "560749,Other ropes,250\n5608,Nets,550\n560811,Fishing nets,500\n560819,Other nets,50\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("950"));
    }

    @Test
    void numbersOfPositionsBelowOthersAreTheirParts() {
        Made made = MadeLists.csv("No.,Description,Vendor,Value EUR\n1,Boat,Nordlys,300\n1.1,Hull,Nordlys,210\n"
                + "1.2,Engine,Nordlys,90\n2,Gear,Quillon,55\n2.1,Nets,Quillon,40\n2.2,Pots,Quillon,15\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("355"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of which hooks",
                "davon Haken",
                "darunter: Haken",
                "dont hameçons",
                "в том числе крючки",
                "в т.ч. крючки",
                "w tym haczyki",
                "di cui ami",
                "其中：鱼钩",
                "うち釣針",
                "de los cuales anzuelos",
                "waarvan haken",
                "bunun içinde kancalar"
            })
    void aRowThatSaysItIsPartOfTheOneAboveIsNotCountedAgain(String label) {
        Made made = MadeLists.csv("Vendor,Item,HS code,Value EUR\nNordlys,gear,950790,80\n,\"" + label
                + "\",,30\nQuillon,nets,560811,20\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices())
                .contains("1 row left out as parts of the row above: 3")
                .anyMatch(told -> told.contains(
                        "parts of another row, not counted a second time: row 3 '" + label + "' (30) of row 2, 80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"of which:", "davon:", "в том числе:", "其中:"})
    void theRowsUnderAHeadingOfPartsCountInsteadOfTheRowAbove(String heading) {
        Made made = MadeLists.csv("Vendor,Item,HS code,Value EUR\nNordlys,gear,950790,80\n\"" + heading
                + "\",,,\nNordlys,hooks,950720,30\nNordlys,nets,560811,50\nQuillon,rods,950710,20\n");

        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("100"));
        assertThat(made.lines()).hasSize(3);
    }

    // Lines

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two equal purchases and their sum
                "Nordlys,nets,560811,200\nNordlys,nets,560811,100\nNordlys,nets,560811,100\n",
                // freight that costs what the two below do
                "Nordlys,,,300\nQuillon,nets,560811,200\nTamsin,hooks,950720,100\n",
                // a vague code and two exact ones
                "Nordlys,gear,56,200\nNordlys,nets,560811,100\nNordlys,ropes,560749,100\n",
                // what a description includes
                "Nordlys,nets,560811,200\nNordlys,of which hooks we speak,950720,100\n",
                // a vendor whose name means everything
                "World,nets,560811,30\nNordlys,nets,560811,10\nQuillon,hooks,950720,20\nTamsin,rods,950710,7\n"
            })
    void whatAddsUpByChanceIsALine(String rows) {
        Made made = MadeLists.csv("Vendor,Item,HS code,Value EUR\n" + rows);

        assertThat(made.lines()).hasSize((int) rows.lines().count());
    }

    @Test
    void theSameIsKnownFarDownALongSheet() {
        StringBuilder rows = new StringBuilder("Year,Country of origin,HS code,Value USD\n");
        for (int code = 1000; code < 3500; code++) {
            rows.append("2024,World,87")
                    .append(code)
                    .append(",70\n2024,Peru,87")
                    .append(code)
                    .append(",40\n2024,Kenya,87")
                    .append(code)
                    .append(",30\n");
        }

        Made made = MadeLists.csv(rows.toString());

        assertThat(made.lines()).hasSize(5000);
        assertThat(made.sheet().totalsLeftOut()).isEqualTo(2500);
    }
}
