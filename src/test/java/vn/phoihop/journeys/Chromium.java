package vn.phoihop.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The browser of this machine, started once for all journeys of a process. The one without windows comes first: it
/// does the same with half the work.
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium-headless-shell",
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    /// How long a step or an assertion waits for what is to come, in milliseconds: a busy machine is slow, not wrong.
    static final double PATIENCE = 60_000;

    private static final Browser BROWSER = start();

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /// Somebody at a desk.
    Visitor atADesk(int port) {
        return new Visitor(BROWSER, port, "desk", 1366, 900);
    }

    /// Somebody with a phone in the hand.
    Visitor onAPhone(int port) {
        return new Visitor(BROWSER, port, "phone", 390, 844);
    }

    /// Somebody whose browser runs no script.
    Visitor withoutScript(int port) {
        return new Visitor(BROWSER, port, "noscript", 1366, 900);
    }

    /// Takes leave of everybody who is still here.
    @Override
    public void close() {
        BROWSER.contexts().forEach(BrowserContext::close);
    }

    private static Path installed() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium: install it with  apt-get install chromium  and run again."));
    }
}
