package vn.phoihop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody in front of a browser: goes to pages, and at each asks axe, keeps the picture and minds the console.
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENS = Path.of("target/screens");

    private final BrowserContext context;
    private final Page page;
    private final String device;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, int port, String device, int width, int height) {
        this.device = device;
        home = "http://localhost:" + port;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setViewportSize(width, height)
                .setHasTouch(device.equals("phone"))
                // nothing is on its way from one colour to another when axe looks
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(!device.equals("noscript")));
        context.setDefaultTimeout(Chromium.PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnAnswer(message.text())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(home + path);
        return this;
    }

    Visitor signIn(String name, String password) {
        open("/sign-in");
        page.fill("#username", name);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /// The page as it is now: no breach of accessibility, and it fits; its picture is kept.
    Visitor looksRight(String name) {
        keepPicture(name);
        return isSound();
    }

    /// The page as it is now: no breach of accessibility, and it fits.
    Visitor isSound() {
        hasRoom();
        if (!device.equals("noscript")) {
            assertThat(breaches()).as("axe on %s", page.url()).isEmpty();
        }
        return this;
    }

    /// Keeps the picture of the whole page, if pictures are wanted: each takes as long as the page itself.
    void keepPicture(String name) {
        if (Boolean.getBoolean("phoihop.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENS.resolve(name + "-" + device + ".png")));
        }
    }

    /// Nothing is wider than the screen, the browser does not complain; the picture of the page is kept.
    Visitor fits(String name) {
        keepPicture(name);
        return hasRoom();
    }

    /// The page as it is now is wide enough for what is on it, and the browser does not complain.
    Visitor hasRoom() {
        // a press of a button waits for another page to begin, not for all of it
        page.waitForLoadState();
        if (!device.equals("noscript")) {
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                    .as("width beyond the screen on %s", page.url())
                    .isLessThanOrEqualTo(0);
        }
        assertThat(complaints).isEmpty();
        return this;
    }

    /// Only what is wrong, and without a second page for frames of others, of which there are none: half the work.
    private List<String> breaches() {
        var onlyBreaches = new AxeRunOptions();
        onlyBreaches.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyBreaches).setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }

    /// A status such as 422 is an answer that the page shows, and without a connection (which only a walk takes away)
    /// nothing can be sent; the browser logs both all the same.
    private static boolean isAnAnswer(String message) {
        return message.startsWith("Failed to load resource: the server responded with a status of 4")
                || message.equals("Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
    }

    @Override
    public void close() {
        context.close();
    }
}
