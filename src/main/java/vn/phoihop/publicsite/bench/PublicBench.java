package vn.phoihop.publicsite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// `phoihop bench public [ENTRIES]`: fills the board with entries of five steps each and asks its pages over HTTP, each
/// with another filter, word or number every time.
public final class PublicBench {

    private static final int WARM_UP = 30;
    private static final int COUNTED = 200;
    private static final List<String> FIELDS =
            List.of("Đất đai", "Môi trường", "Giao thông", "Y tế", "Giáo dục", "Nông nghiệp");
    private static final List<String> RARE = List.of("cống 4711", "trạm bơm 99", "tuyến 31415");
    private static final List<String> COMMON = List.of("bồi thường", "duong thon", "nước sạch", "chợ", "rác thải");

    private final ApplicationContext context;
    private final int entries;
    private final PrintStream out;
    private final String base;
    private final Random random = new Random(7);
    private final HttpClient client = HttpClient.newHttpClient();

    public PublicBench(ApplicationContext context, int entries, PrintStream out) {
        this.context = context;
        this.entries = entries;
        this.out = out;
        this.base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// Runs everything; an answer other than 200 ends it.
    public void run() throws Exception {
        var board = new BoardFill(
                context.getBean(JdbcClient.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        line(
                "cores, load",
                Runtime.getRuntime().availableProcessors() + ", "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var fill = board.isFull() ? "left by an earlier run" : seconds(() -> board.fill(owner(), entries));
        line("entries with five steps each", fill);
        line("promises", Long.toString(board.promises()));
        line("size of the schema", board.size());
        line(
                "figures and filters counted anew (outside requests)",
                seconds(context.getBean(PublicFigures.class)::make));
        pages();
        line(
                "load at the end",
                Double.toString(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private OrganisationId owner() {
        var since = Validity.since(LocalDate.of(2020, 1, 1));
        var province = context.getBean(Areas.class)
                .establish(new NewArea("DL", "Tỉnh Đo Lường", AreaKind.PROVINCE, null, since), Actor.installation());
        return context.getBean(Organisations.class)
                .establish(
                        NewOrganisation.of(
                                "UBND tỉnh Đo Lường",
                                Branch.PEOPLES_COMMITTEE,
                                Level.PROVINCIAL,
                                province,
                                null,
                                "UBND",
                                since),
                        Actor.installation());
    }

    private void pages() throws Exception {
        measure("/public", () -> "/public");
        measure("list, nothing asked", () -> "/public/entries");
        measure("list, deep in the pages", () -> "/public/entries?after=" + BoardFill.keyOf(random.nextInt(entries)));
        measure("list by field", () -> "/public/entries?field=" + encoded(one(FIELDS)));
        measure("list by field and state", () -> "/public/entries?stage=answered&field=" + encoded(one(FIELDS)));
        measure("list by place", () -> "/public/entries?area=" + BoardFill.area(random.nextInt(BoardFill.AREAS)));
        measure("search, words of one entry in six", () -> "/public/entries?q=" + encoded(one(COMMON)));
        measure("search, two common words", () -> "/public/entries?q=" + encoded(one(COMMON) + " thôn"));
        measure("search, rare words", () -> "/public/entries?q=" + encoded(one(RARE)));
        measure("search, no hit", () -> "/public/entries?q=" + encoded("khongcotu" + random.nextInt(1000)));
        measure("one entry", () -> PublicAddress.of(PublicKind.CONCERN, BoardFill.number(random.nextInt(entries))));
        measure("promises", () -> "/public/promises");
        measure("promises past their day", () -> "/public/promises?state=late");
        measure("figures", () -> "/public/figures");
        measure("Open311 requests", () -> "/public/open311/v2/requests.json?status=open");
        measure("500 rows of open data", () -> "/public/data/entries.json?field=" + encoded(one(FIELDS)));
        measure("Atom", () -> "/public/feed.atom");
    }

    private void measure(String what, Supplier<String> address) throws IOException, InterruptedException {
        for (int n = 0; n < WARM_UP; n++) {
            get(address.get());
        }
        var times = new double[COUNTED];
        for (int n = 0; n < COUNTED; n++) {
            var start = System.nanoTime();
            get(address.get());
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        line(
                what,
                String.format(
                        Locale.ROOT, "%.1f | %.1f", times[COUNTED / 2], times[(int) Math.ceil(COUNTED * 0.95) - 1]));
    }

    private void get(String address) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(base + address)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String seconds(Runnable something) {
        var start = System.nanoTime();
        something.run();
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }

    private void line(String what, String result) {
        out.printf("| %s | %s |%n", what, result);
    }
}
