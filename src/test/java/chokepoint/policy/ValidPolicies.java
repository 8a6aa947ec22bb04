package chokepoint.policy;

import java.util.List;

/** Policies that reader and schema both accept. */
final class ValidPolicies {

    static final String FULL = """
            home: [EU, NO]
            groups:
              Baltics: {countries: [EE, LV, LT], source: a map, as of: 2026-01-01}
            currency: EUR
            unstated currency: EUR
            rates:
              - {from: USD, to: EUR, rate: 0.92, date: 2026-01-02, source: central bank}
              - {from: NOK, rate: 0.085, date: 2026-01-02, source: central bank}
            as of: 2026-06-30
            valid until: 2026-12-31
            periods: quarter
            segmentations:
              - name: goods
                column: segment
                segments:
                  - {name: chips, hs: [8542, "010121", 85.41], words: [integrated circuit, 5], risk: high}
                  - {name: network devices, values: [Routers, 10GE], risk: normal}
                  - {name: other, rest: yes}
              - {name: projects, column: Project}
              - {name: plants, by: sheet, segments: [{name: north, values: [Plant 1, Werk 1]}, {name: south, values: Plant 2}]}
            limits:
              - {rule: CON-001, segment: goods/chips, share: 50 %, source: Act 7}
              - {rule: CON-003, index: 0.18, value: 100000 EUR, window: 30 days, from: 2026-01-01, source: Act 7}
              - rule: CON-002
                segment: [goods/chips, goods/network devices]
                source: Act 8
                path:
                  - {from: 2025-01-01, share: 40 %}
                  - {from: 2027-01-01, share: 30.5 %}
            quotas:
              - {segment: goods/chips, domestic: 40 %, year: 2026, source: Act 9}
              - {segment: goods/chips, domestic: 50 %, from: 2027-01-01, until: 2027-12-31, source: Act 9}
            vendors:
              - {name: Northwind, aliases: [NWT, North Wind], country: NO, parent: Borealis, restricted: goods/chips, source: Act 7}
              - {name: Borealis, country: Sweden, restricted: true, source: Act 7}
              - {name: Zephyr, restricted: no}
            own parties: [Northwind Waterworks, Hub 7]
            lists: {watched-places: [watched-places, mine], listed-goods: listed-goods, shelf life: 90 days}
            restriction dates:
              - {name: Borealis, date: 2025-03-01, source: Act 7}
            floors: {value: 10 000 EUR, lines: 5, unknown values: 5 %}
            repeated values: {rows: count each, contract value: count once, call-offs: count once if proved}
            columns: [Project, Site]
            """;

    static final List<String> ALL = List.of(
            FULL,
            "{}",
            "home: NO",
            "floors: {value: 0}",
            "limits: {rule: CON-001, share: 50 %, source: Act 7}",
            "lists: {watched-places: []}",
            "segmentations: [{name: goods, segments: [{name: chips, hs: 8542}]}]");

    private ValidPolicies() {}
}
