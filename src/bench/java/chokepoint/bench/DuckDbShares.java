package chokepoint.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a data engineer would have DuckDB compute from a csv of {@link RichOrders}: the shares of four kinds of holders in each category,
 * and five of the checks as queries. It knows the columns, and explains nothing.
 */
final class DuckDbShares {

    private static final List<String> HOLDERS =
            List.of("Vendor", "Manufacturer", "\"Vendor country\"", "\"Country of origin\"");
    private static final List<String> CHECKS = List.of(
            "SELECT count(*) FROM l WHERE \"Country of origin\" <> \"Country of dispatch\"",
            "SELECT count(*) FROM l WHERE \"Delivery date\" < \"Order date\"",
            "SELECT count(*) FROM (SELECT \"Certificate of origin no\" FROM l GROUP BY 1 HAVING count(DISTINCT Vendor) > 1)",
            "SELECT count(*) FROM (SELECT \"Part number\" FROM l GROUP BY 1 HAVING count(DISTINCT \"HS code\") > 1)",
            "SELECT count(*) FROM l JOIN (SELECT \"Part number\" p, median(\"Unit price\") m FROM l GROUP BY 1) ON p = \"Part number\""
                    + " WHERE \"Unit price\" > 3 * m");

    private DuckDbShares() {}

    public static void main(String[] list) throws SQLException, IOException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE l AS SELECT * FROM read_csv('" + list[0] + "', header = true)");
            for (String holder : HOLDERS) {
                statement.execute("CREATE TABLE s AS SELECT Category, " + holder
                        + ", sum(Amount) / sum(sum(Amount)) OVER (PARTITION BY Category) FROM l GROUP BY 1, 2");
                statement.execute("DROP TABLE s");
            }
            for (String check : CHECKS) {
                number(statement, check);
            }
            Run.tell(number(statement, "SELECT count(*) FROM l") + " lines");
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
