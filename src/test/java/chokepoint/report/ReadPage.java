package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as XML, so that whatever is not closed or not escaped fails, and what is asked of every page. */
public final class ReadPage {

    private static final Set<String> ACTIVE = Set.of("iframe", "object", "embed", "form", "img", "base");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)^\\s*(https?:|//|javascript:|file:).*");

    private final String html;
    private final Document page;

    private ReadPage(String html, Document page) {
        this.html = html;
        this.page = page;
    }

    public static ReadPage of(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ReadPage(html, builder.parse(new InputSource(new StringReader(html))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public ReadPage asksForNothingAndDoesNothing() {
        for (Element element : elements("*")) {
            assertThat(ACTIVE).as(element.getTagName()).doesNotContain(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertThat(name).doesNotStartWith("on");
                assertThat(attributes.item(i).getNodeValue()).as(name).doesNotMatch(ELSEWHERE);
            }
        }
        elements("style")
                .forEach(style -> assertThat(style.getTextContent()).doesNotContain("@import", "url(h", "url(/"));
        assertThat(html).contains("default-src 'none'");
        runsOnlyWhatItsPolicyNames();
        return this;
    }

    /** Data does nothing; a script runs only if its hash stands in the policy of the page, which names no other. */
    private void runsOnlyWhatItsPolicyNames() {
        String policy = elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        List<Element> scripts = elements("script").stream()
                .filter(script -> !script.getAttribute("type").equals("application/json"))
                .toList();
        assertThat(scripts).hasSizeLessThanOrEqualTo(1);
        assertThat(elements("script"))
                .allSatisfy(script -> assertThat(script.hasAttribute("src")).isFalse());
        String named = scripts.isEmpty() ? "script-src '" : "script-src '" + hash(source()) + "'; style-src";
        assertThat(policy).contains(named).doesNotContain("unsafe-eval", "script-src 'unsafe");
    }

    /** The bytes between the tags, which are what a browser hashes. */
    private String source() {
        int begin = html.lastIndexOf("<script>") + "<script>".length();
        return html.substring(begin, html.indexOf("</script>", begin));
    }

    private static String hash(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** One first heading, and no level left out on the way down. */
    public ReadPage hasItsHeadingsInOrder() {
        int level = 0;
        for (Element element : elements("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                assertThat(element.getTextContent()).isNotBlank();
                level = next;
            }
        }
        assertThat(elements("h1")).hasSize(1);
        return this;
    }

    public ReadPage tellsEveryChartInWords() {
        for (Element chart : elements("svg")) {
            boolean inner = chart.getParentNode().getNodeName().equals("svg");
            if (inner || chart.getAttribute("aria-hidden").equals("true")) {
                continue;
            }
            assertThat(chart.getAttribute("role")).isEqualTo("img");
            assertThat(chart.getFirstChild().getNodeName()).isEqualTo("title");
            assertThat(chart.getFirstChild().getTextContent()).isNotBlank();
        }
        return this;
    }

    public ReadPage leadsOnlyToWhatIsThere() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements("*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        for (Element link : elements("a")) {
            String target = link.getAttribute("href");
            assertThat(target.startsWith("#") ? ids : Set.of(target)).contains(target.replaceFirst("^#", ""));
        }
        return this;
    }

    public String text() {
        return page.getDocumentElement().getTextContent();
    }

    private List<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
