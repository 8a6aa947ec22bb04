package chokepoint.rulebook;

import static chokepoint.rulebook.RuleTextAttacks.RUN;
import static chokepoint.rulebook.RuleTextAttacks.asking;

import chokepoint.rulebook.RuleTextAttacks.Attack;
import java.util.List;

/** Conditions that Drools or Java would take and that ask for more than a fact has to say. */
final class ExpressionAttacks {

    private ExpressionAttacks() {}

    static List<Attack> all() {
        return List.of(
                asking("static call", RUN + " == \"\"", "'Line' has no 'java'"),
                asking(
                        "static call of a class of Java's",
                        "Runtime.getRuntime().exec( \"id\" ) != part",
                        "knows no 'Runtime'"),
                asking("new object", "new java.io.File( \"x\" ).mkdirs()", "'java' does not fit here"),
                asking("cast", "vendor#java.lang.Runtime.exec( \"id\" )", "'#' does not fit here"),
                asking("cast in brackets", "( (java.lang.Runtime) this ).exec( \"id\" )", "does not fit here"),
                asking("access that skips null", "vendor!.name == \"\"", "'!' does not fit here"),
                asking(
                        "call of a variable",
                        "$p : part, $p( java.lang.Runtime.getRuntime() ) != part",
                        "takes nothing in brackets"),
                asking("class of a fact", "origin.class.name == \"x\"", "'Country' has no 'class'"),
                asking("getClass of a fact", "this.getClass().forName( \"x\" ) != part", "'Line' has no 'getClass'"),
                asking("class of a number", "intermediaryCount.getClass() != part", "has no 'getClass'"),
                asking("class of a variable", "$o : origin, $o.getClass() != part", "'Country' has no 'getClass'"),
                asking(
                        "class of a constant",
                        "Scope.VENDOR.declaringClass.classLoader != part",
                        "'Scope.VENDOR' is a constant"),
                asking("method of texts", "part.concat( " + RUN + " ) == part", "'String' has no 'concat'"),
                asking("stream", "vendor.name.chars().count() > part", "'String' has no 'chars'"),
                asking("stream of a list", "segments.stream().count() > part", "'List' has no 'stream'"),
                asking("change of a fact", "toldOrigins.add( origin )", "'List' has no 'add'"),
                asking("values behind a fact", "values.get( Field.PART ) != part", "'Line' has no 'values'"),
                asking("method reference", "part != String::valueOf", "':' does not fit here"),
                asking("lambda", "part != ( x -> " + RUN + " )", "'-' does not fit here"),
                asking("array", "part != new String[] { " + RUN + " }", "'String' does not fit here"),
                asking("access by position", "segments[ 0 ] != part", "'[' does not fit here"),
                asking("access by key", "columns[ \"a\" ] != part", "'[' does not fit here"),
                asking("list literal", "part in [ " + RUN + " ]", "'[' does not fit here"),
                asking("map literal", "part != { \"a\" : " + RUN + " }", "'{' does not fit here"),
                asking("choice", "listed ? " + RUN + " : part", "'?' does not fit here"),
                asking("assignment", "part = " + RUN, "'=' does not fit here"),
                asking("increment", "intermediaryCount++ > part", "'+' does not fit here"),
                asking(
                        "instanceof",
                        "vendor instanceof java.lang.Runtime",
                        "'instanceof' stands where a comparison should"),
                asking("eval in a condition", "eval( " + RUN + " == \"\" )", "does not fit here"),
                asking("pattern that takes hours", "description matches \"(a+)+$\"", "'matches' is not allowed"),
                asking("operator of Drools'", "part str[startsWith] \"a\"", "does not fit here"),
                asking("binding without a dollar", "kcontext : part", "':' does not fit here"),
                asking("binding within a condition", "listed && $p : part", "':' does not fit here"),
                asking(
                        "letter that looks like another",
                        "listed, \u043erigin.known",
                        "'\u043e' (U+043E CYRILLIC SMALL LETTER O)"),
                asking("space that is none", "listed,\u00a0origin.known", "U+00A0 NO-BREAK SPACE"),
                asking("letter of no width", "listed, part != \"a\u200bb\"", "U+200B"),
                asking(
                        "writing turned round",
                        "listed, part != \"a\u202e\" + \u2066" + RUN,
                        "U+202E RIGHT-TO-LEFT OVERRIDE"),
                asking("line end that editors do not show", "listed // \u2028 && " + RUN, "U+2028 LINE SEPARATOR"),
                asking("character nought", "listed, part != \"a\u0000\"", "U+0000"),
                asking("byte order mark within", "listed,\ufeff origin.known", "U+FEFF"),
                asking("half a character", "listed, part != \"a\ud800\"", "U+D800"),
                asking(
                        "brackets within brackets",
                        "( ".repeat(50_000) + "listed" + " )".repeat(50_000),
                        "more than 3000"),
                asking(
                        "fewer brackets within brackets",
                        "( ".repeat(500) + "listed" + " )".repeat(500),
                        "more than 20 brackets"),
                asking("negations of negations", "! ".repeat(2_000) + "listed", "more than 20 brackets"),
                asking(
                        "calls within calls",
                        "foreign( ".repeat(500) + "listed" + " )".repeat(500),
                        "more than 20 brackets"),
                asking("conditions without end", "listed" + " || listed".repeat(1_000), "more than 100 in a row"),
                asking("path without end", "origin" + ".known".repeat(1_000), "more than 100 in a row"),
                asking("text without end", "part != \"" + "a".repeat(100_000) + "\"", "longer than 1000 characters"));
    }
}
