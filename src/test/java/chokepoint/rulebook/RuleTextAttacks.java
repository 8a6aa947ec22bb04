package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_LINES;

import java.util.List;
import java.util.stream.Stream;

/** Rule texts that would run code of their author's if the compiler saw them. */
final class RuleTextAttacks {

    /** A rule file and the heart of what its author is told. */
    record Attack(String name, BrokenRule rule, String told) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Where an attack leaves its mark. */
    static final String MARK = "chokepoint.attacked";

    /** Leaves the mark. */
    static final String RUN = "java.lang.System.setProperty( \"" + MARK + "\", \"yes\" )";

    /** The same, with another spelling of quotes. */
    private static String run(String quote) {
        return RUN.replace("\"", quote);
    }

    /** Some that Drools compiles and runs as they stand. */
    static final List<String> REACHING = List.of("unicode quote", "static call", "eval", "code behind");

    private RuleTextAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                        escapes(),
                        comments(),
                        quotes(),
                        ExpressionAttacks.all(),
                        patterns(),
                        consequences(),
                        heads(),
                        declarations())
                .flatMap(List::stream);
    }

    static Attack asking(String name, String condition, String told) {
        return new Attack(name, ON_LINES.with("listed, origin.known", condition), told);
    }

    private static Attack beside(String name, String element, String told) {
        return new Attack(name, ON_LINES.with("origin.known )\n", "origin.known )\n    " + element + "\n"), told);
    }

    private static Attack doing(String name, String consequence, String told) {
        return new Attack(name, ON_LINES.with("findings.add( kcontext, $line );", consequence), told);
    }

    private static Attack heading(String name, String line, String told) {
        return new Attack(
                name, ON_LINES.with("    @since( 2026-11 )\n", "    @since( 2026-11 )\n    " + line + "\n"), told);
    }

    private static Attack declaring(String name, String line, String told) {
        return new Attack(
                name, ON_LINES.with("global Findings findings\n", "global Findings findings\n" + line + "\n"), told);
    }

    private static Attack ending(String name, String more, String told) {
        return new Attack(name, ON_LINES.with("\nend\n", "\nend\n" + more), told);
    }

    private static List<Attack> escapes() {
        return List.of(
                asking(
                        "unicode quote",
                        "part != \"a\\u0022.concat( String.valueOf( " + run("\\u0022") + " ) )+\\u0022b\"",
                        "the text has '\\u'"),
                asking(
                        "unicode quote with more u",
                        "part != \"a\\uuu0022.concat( " + run("\\uuu0022") + " )+\\uuu0022\"",
                        "the text has '\\u'"),
                asking(
                        "unicode quote behind a backslash",
                        "part != \"a\\\\\\u0022.concat( " + run("\\u0022") + " )\"",
                        "the text has '\\u'"),
                asking(
                        "unicode backslash before the quote",
                        "part != \"a\\u005c\" + " + RUN + " + \"\"",
                        "the text has '\\u'"),
                asking("unicode line end", "part != \"a\\u000a" + run("\\u0022") + "\"", "the text has '\\u'"),
                asking("octal quote", "part != \"a\\42.concat( " + run("\\42") + " )+\\42b\"", "the text has '\\4'"),
                asking("escaped line end", "part != \"a\\n\"", "the text has '\\n'"),
                asking(
                        "unicode letters outside quotes",
                        "\\u006eew java.io.File( \"x\" ).mkdirs()",
                        "'\\' does not fit here"),
                doing(
                        "unicode semicolon in then",
                        "findings.add( kcontext, $line )\\u003b " + RUN + ";",
                        "'then' goes on with"),
                heading(
                        "unicode quote in the card",
                        "@clear( \"a\\u0022 ) " + run("\\u0022") + "\" )",
                        "card line has '\\u'"),
                new Attack(
                        "unicode quote in the name",
                        ON_LINES.with("A probe\"", "A \\u0022 probe\""),
                        "has no backslashes"),
                new Attack(
                        "unicode semicolon in the package",
                        ON_LINES.with("package routing", "package routing\\u003bimport java.io.File"),
                        "package 'routing\\u003bimportjava.io.File' is none"),
                new Attack(
                        "unicode star in an import",
                        ON_LINES.with("chokepoint.trade.*", "chokepoint.trade.\\u002a"),
                        "imports 'chokepoint.trade.\\u002a'"));
    }

    private static List<Attack> comments() {
        return List.of(
                asking(
                        "comment between a text and a call",
                        "part != \"a\"/* */.concat( " + RUN + " )",
                        "'.' does not fit here"),
                asking("comment never closed", "listed /* ", "a comment is opened here and never closed"),
                asking("comment within a comment", "listed /* /* */ + " + RUN + " */", "'+' does not fit here"),
                asking("comment signs in texts", "part != \"/*\", " + RUN + " == \"*/\"", "'Line' has no 'java'"),
                asking("comment within a call", "part.getClass/**/() != part", "'String' has no 'getClass'"),
                asking("comment ended by a carriage return", "listed // \r && " + RUN + " == \"\"", "U+000D"),
                asking("comment of the shell", "listed # " + RUN, "'#' does not fit here"),
                ending("comment never closed behind the end", "/* " + RUN, "never closed"),
                new Attack(
                        "comment that hides the end",
                        ON_LINES.with("\nend\n", "\n// end\n" + RUN + ";\nend\n"),
                        "'then' goes on with"));
    }

    private static List<Attack> quotes() {
        return List.of(
                asking("quote left open", "part != \"a + " + run("'"), "not closed on its line"),
                asking("single quote left open", "part != 'a + " + RUN, "not closed on its line"),
                asking("text block", "part != \"\"\"\n" + RUN + "\n\"\"\"", "a quote is opened here"),
                asking("two texts in a row", "part != \"a\" \"b\"", "'\"b\"' does not fit here"),
                asking("texts added up", "part != \"a\" + " + RUN, "'+' does not fit here"),
                asking("call on a text", "\"a\".concat( " + RUN + " ) != part", "'.' does not fit here"),
                asking("backticks", "part != `" + RUN + "`", "'`' does not fit here"),
                asking("typographic quotes", "part != \u201ca\u201d + " + RUN, "typographic quote"),
                new Attack(
                        "quote in the name",
                        ON_LINES.with("A probe\"", "A\" + " + RUN + " + \"\""),
                        "stands between the rule's name and 'when'"),
                new Attack(
                        "escaped quote in the name",
                        ON_LINES.with("A probe\"", "A \\\" probe\""),
                        "has no backslashes"),
                new Attack("line end in the name", ON_LINES.with("A probe\"", "A\n" + RUN + "\""), "in quotes"));
    }

    private static List<Attack> patterns() {
        return List.of(
                beside("from a call", "CountryList() from " + RUN, "takes facts 'from' elsewhere"),
                beside("from a collection", "CountryList() from collect( Line() )", "takes facts 'from' elsewhere"),
                beside("from an entry point", "CountryList() from entry-point \"x\"", "takes facts 'from' elsewhere"),
                beside("type of Java's", "java.lang.Runtime()", "knows no 'java.lang.Runtime'"),
                beside("any object", "$o : Object()", "knows no 'Object'"),
                beside("eval", "eval( " + RUN + " == \"\" )", "uses 'eval'"),
                beside("accumulate", "accumulate( Line(); $n : count( " + RUN + " ) )", "adds up inside the rule"),
                beside(
                        "accumulate spelled out",
                        "acc( Line(), init( " + RUN + "; ), action( ), result( 1 ) )",
                        "adds up inside the rule"),
                beside(
                        "groupby",
                        "groupby( Line( $v : vendor ); " + RUN + "; $n : count() )",
                        "adds up inside the rule"),
                beside("forall", "forall( Line( " + RUN + " == \"\" ) )", "asks 'forall'"),
                beside("exists within not", "not( exists( Line() ) )", "asks 'not' over more than a list"),
                beside("or", "CountryList() or eval( " + RUN + " == \"\" )", "uses 'or' between facts"),
                beside("path from fact to fact", "$c : /lines[ " + RUN + " == \"\" ]", "'/' does not fit here"),
                beside("query asked", "?reach( " + RUN + "; )", "'?' does not fit here"),
                beside("by position", "CountryList( " + RUN + "; )", "names no property before ';'"),
                beside("window", "CountryList() over window:length( 1 )", "looks 'over' a window"),
                beside("annotation of a pattern", "CountryList() @watch( " + RUN + " )", "'@' does not fit here"),
                beside("annotation on a line of its own", "@Propchange( " + RUN + " )", "stands where no card is"),
                beside("unification", "$c := CountryList()", "does not fit here"),
                beside(
                        "groups within groups",
                        "( ".repeat(500) + "CountryList()" + " )".repeat(500),
                        "more than 20 brackets"),
                beside("named consequence", "do[again]", "does not fit here"),
                beside("if", "if ( " + RUN + " == \"\" ) do[again]", "does not fit here"));
    }

    private static List<Attack> consequences() {
        return List.of(
                doing("code instead", RUN + ";", "'then' says 'java.lang.System.setProperty"),
                doing("code behind", "findings.add( kcontext, $line ); " + RUN + ";", "'then' goes on with"),
                doing("code before", RUN + "; findings.add( kcontext, $line );", "'then' says"),
                doing("code as an argument", "findings.add( kcontext, " + RUN + " );", "'then' goes on with"),
                doing(
                        "code as a third argument",
                        "findings.add( kcontext, $line, " + RUN + " );",
                        "'then' goes on with"),
                doing("call on the result", "findings.add( kcontext, $line ).getClass();", "'then' goes on with"),
                doing("another method", "findings.getClass().forName( \"x\" );", "'findings' has no 'getClass'"),
                doing("session", "kcontext.getKieRuntime().halt();", "'then' says"),
                doing("session of Drools'", "drools.getKieRuntime().insert( $line );", "'then' says"),
                doing("modify", "modify( $line ) { " + RUN + " }", "'then' says"),
                doing("with", "with( $line ) { " + RUN + " }", "'then' says"),
                doing("block", "{ " + RUN + "; findings.add( kcontext, $line ); }", "'then' says"),
                doing("insert", "insert( new java.io.File( \"x\" ) ); findings.add( kcontext, $line );", "'then' says"),
                doing("lambda", "Runnable r = () -> " + RUN + "; r.run();", "'then' says"),
                doing("nothing", "", "'then' says ''"),
                doing("end within a text", "findings.add( kcontext, \"end\" + " + RUN + " );", "'then' goes on with"),
                ending("second consequence", "then[again]\n    " + RUN + ";\nend\n", "'then' stands after 'end'"),
                ending("code behind the end", RUN + ";\n", "'java' stands after 'end'"),
                ending("second end", "end\n", "'end' stands after 'end'"),
                ending(
                        "function behind the end",
                        "function void f() { " + RUN + "; }\n",
                        "'function' stands after 'end'"),
                ending("second rule", "rule \"RTE-902 B\" when then " + RUN + "; end\n", "a second rule in one file"));
    }

    private static List<Attack> heads() {
        return List.of(
                heading("salience", "salience( " + RUN + ".length() )", "stands between the rule's name and 'when'"),
                heading("enabled", "enabled( " + RUN + " == null )", "stands between the rule's name and 'when'"),
                heading("timer", "timer( expr: " + RUN + " )", "stands between the rule's name and 'when'"),
                heading("duration", "duration 10", "stands between the rule's name and 'when'"),
                heading("agenda group", "agenda-group \"a\"", "stands between the rule's name and 'when'"),
                heading("dialect", "dialect \"mvel\"", "stands between the rule's name and 'when'"),
                heading("calendars", "calendars \"a\"", "stands between the rule's name and 'when'"),
                heading("date", "date-effective \"01-Jan-2000\"", "stands between the rule's name and 'when'"),
                heading("attributes", "attributes no-loop true", "stands between the rule's name and 'when'"),
                heading("annotation with a new object", "@x( new java.io.File( \"a\" ).mkdirs() )", "cannot be read"),
                heading("annotation with code", "@x( " + RUN + " )", "cannot be read"),
                heading("annotation of Drools'", "@Eager( true )", "@Eager means nothing"),
                heading("escapes without end", "@clear( \"" + "\\\\".repeat(200_000) + " )", "outside quotes"),
                heading("space without end", "@clear( a" + " ".repeat(200_000) + "b", "cannot be read"),
                heading("mistakes without end", "x\n".repeat(200_000), "stands between the rule's name and 'when'"),
                heading("comment never closed", "/* " + RUN, "never closed"),
                new Attack(
                        "another rule's conditions",
                        ON_LINES.with("A probe\"", "A probe\" extends \"RTE-001\""),
                        "extends no other"),
                new Attack(
                        "placeholder that calls",
                        ON_LINES.with("{part}", "{getClass()}"),
                        "message asks for '{getClass()}'"),
                new Attack("placeholder of Java's", ON_LINES.with("{part}", "{class}"), "message asks for '{class}'"),
                new Attack(
                        "placeholder with code",
                        ON_LINES.with("{part}", "{System.exit(1)}"),
                        "message asks for '{System.exit(1)}'"),
                new Attack(
                        "cause of Java's",
                        ON_LINES.with("@cause( vendor", "@cause( getClass"),
                        "'getClass' is no field"),
                new Attack(
                        "name without quotes",
                        ON_LINES.with("\"RTE-901 A probe\"", "RTE-901 + " + run("'")),
                        "in quotes"));
    }

    private static List<Attack> declarations() {
        return List.of(
                declaring("import", "import java.io.File", "imports 'java.io.File'"),
                declaring("import of a package", "import java.lang.*", "imports 'java.lang.*'"),
                declaring("import of the program's", "import chokepoint.rulebook.*", "imports 'chokepoint.rulebook.*'"),
                declaring(
                        "import of what a type holds",
                        "import chokepoint.trade.Line.*",
                        "imports 'chokepoint.trade.Line.*'"),
                declaring("static import", "import static java.lang.System.setProperty", "imports a function"),
                declaring("import of a function", "import function java.lang.System.exit", "imports a function"),
                declaring("import of a sum", "import accumulate java.lang.Runtime r", "imports a function"),
                declaring(
                        "two statements on a line",
                        "import chokepoint.trade.Line; import java.io.File",
                        "imports 'java.io.File'"),
                declaring(
                        "global of Java's",
                        "global java.lang.Runtime runtime",
                        "declares 'global java.lang.Runtime runtime'"),
                declaring("second global", "global Findings other", "declares 'global Findings other'"),
                declaring("function", "function boolean f() { return " + RUN + " == null; }", "declares a function"),
                declaring("query", "query \"q\"\n    eval( " + RUN + " == null )\nend", "declares a query"),
                declaring("type", "declare Reach\n    a : String = " + RUN + "\nend", "declares a type"),
                declaring("constants", "declare enum Reach A( " + RUN + " ); end", "declares a type"),
                declaring("trait", "declare trait Reach extends java.lang.Runtime end", "declares a type"),
                declaring("attribute of all rules", "salience( " + RUN + " )", "sets an attribute"),
                declaring("dialect of all rules", "dialect \"mvel\"", "sets an attribute"),
                declaring("unit", "unit Reach", "'unit' does not fit here"),
                declaring("expander", "expander reach.dsl", "'expander' does not fit here"),
                declaring("annotation", "@reach( " + RUN + " )", "does not fit here"),
                declaring("code", RUN + ";", "'java' does not fit here"),
                new Attack(
                        "package with code",
                        ON_LINES.with("package routing", "package routing{" + RUN + "}"),
                        "package 'routing{"),
                new Attack(
                        "package twice",
                        ON_LINES.with("package routing\n", "package routing\npackage java.lang\n"),
                        "a second 'package'"));
    }
}
