package chokepoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, steered over the DevTools protocol: opens one page at a time and says what it sees. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final LinkedBlockingQueue<JsonNode> messages;
    private final List<JsonNode> events = new ArrayList<>();
    private String session = "";
    private int sent;

    private Browser(Process process, WebSocket socket, LinkedBlockingQueue<JsonNode> messages) {
        this.process = process;
        this.socket = socket;
        this.messages = messages;
    }

    /** Where a browser is installed, if one is. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path executable, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < SECONDS * 10 && (!Files.exists(told) || Files.size(told) == 0); tenths++) {
            Thread.sleep(100);
        }
        List<String> lines = Files.readAllLines(told);
        LinkedBlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Listener(messages))
                .join();
        Browser browser = new Browser(process, socket, messages);
        browser.openTab();
        return browser;
    }

    private void openTab() throws InterruptedException {
        JsonNode target = call("Target.createTarget", JSON.createObjectNode().put("url", "about:blank"));
        session = call(
                        "Target.attachToTarget",
                        JSON.createObjectNode()
                                .put("targetId", target.get("targetId").asText())
                                .put("flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Performance")) {
            call(domain + ".enable", JSON.createObjectNode());
        }
    }

    /** Opens a file as a window of that width, with the colours of day or night. */
    void open(Path page, int width, boolean dark) throws InterruptedException {
        events.clear();
        call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
        call("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next());
        }
        evaluate("1");
    }

    /** Presses the key that leads to the next control. */
    void pressTab() throws InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("key", "Tab")
                            .put("code", "Tab")
                            .put("windowsVirtualKeyCode", 9));
        }
    }

    /** What a script that reads the page returns, at once or later. */
    JsonNode evaluate(String script) throws InterruptedException {
        JsonNode result = call(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", script)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** How long the page has kept a processor busy since it was opened: scripts, styles, layout and all else. */
    double processorSeconds() throws InterruptedException {
        for (JsonNode metric :
                call("Performance.getMetrics", JSON.createObjectNode()).get("metrics")) {
            if (metric.get("name").asText().equals("TaskDuration")) {
                return metric.get("value").asDouble();
            }
        }
        throw new IllegalStateException("the browser does not say how busy it was");
    }

    /** Errors and warnings since the page was opened. */
    List<String> complaints() {
        return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
                .flatMap(name -> events(name).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** Addresses asked for since then. */
    List<String> requests() {
        return events("Network.requestWillBeSent").stream()
                .map(event -> event.get("params").get("request").get("url").asText())
                .toList();
    }

    /** The page as it prints. */
    byte[] print() throws InterruptedException {
        JsonNode printed = call(
                "Page.printToPDF",
                JSON.createObjectNode().put("preferCSSPageSize", true).put("printBackground", true));
        return Base64.getDecoder().decode(printed.get("data").asText());
    }

    private List<JsonNode> events(String name) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(name))
                .toList();
    }

    private JsonNode call(String method, ObjectNode parameters) throws InterruptedException {
        int id = ++sent;
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        for (JsonNode answer = next(); ; answer = next()) {
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
            events.add(answer);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("the browser has said nothing for " + SECONDS + " seconds");
        }
        return message;
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, SECONDS, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }

    /** Puts together what comes in pieces. */
    private record Listener(LinkedBlockingQueue<JsonNode> messages, StringBuilder begun) implements WebSocket.Listener {

        Listener(LinkedBlockingQueue<JsonNode> messages) {
            this(messages, new StringBuilder());
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence piece, boolean last) {
            begun.append(piece);
            if (last) {
                try {
                    messages.add(JSON.readTree(begun.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                begun.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
