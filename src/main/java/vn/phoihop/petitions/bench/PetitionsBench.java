package vn.phoihop.petitions.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.shared.Guest;

/// `phoihop bench petitions [PETITIONS]`: fills an empty database with the petitions of two terms of all provinces,
/// then says how long pages take for a commune that answers, for the office of a council and for somebody who sees them
/// all.
public final class PetitionsBench {

    private static final int WARM_UP = 5;
    private static final int COUNTED = 40;

    private final ApplicationContext context;
    private final int petitions;
    private final String base;
    private final PrintStream out;
    private final Ballot ballot;

    public PetitionsBench(ApplicationContext context, int petitions, PrintStream out) {
        this.context = context;
        this.petitions = petitions;
        this.base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.out = out;
        this.ballot = new Ballot(
                context.getBean(JdbcClient.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
    }

    /// Runs everything.
    public void run() throws Exception {
        var start = System.nanoTime();
        var isThere = ballot.isThere();
        if (!isThere) {
            ballot.fill(new Bodies(context).make(), petitions);
            ballot.promise();
        }
        ballot.tidy();
        load();
        line(petitions + " petitions", isThere ? "left by an earlier run" : seconds(start));
        out.println();
        out.println("| page | one commune: median, p95 | one council: median, p95 | whole country: median, p95 |");
        out.println("|---|---|---|---|");
        try (var commune = new Guest(base, "domotxa", Bodies.PASSWORD);
                var council = new Guest(base, "domothoidong", Bodies.PASSWORD);
                var country = new Guest(base, "docanuoc", Bodies.PASSWORD)) {
            pages().forEach((name, address) ->
                    line(name, times(commune, address), times(council, address), times(country, address)));
            var session = ballot.id("session", 711);
            var one = new LinkedHashMap<String, String>();
            one.put("one session", "/petitions/sessions/" + session);
            one.put("one round", "/petitions/rounds/" + session);
            one.put("summary of one session", "/petitions/sessions/" + session + "/summary");
            one.forEach((name, address) -> line(name, "", times(council, address), times(country, address)));
        }
        load();
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list, newest first", "/petitions");
        pages.put("what waits for us", "/petitions?box=WAITING");
        pages.put("what is late", "/petitions?box=OVERDUE");
        pages.put("promises", "/petitions?box=PROMISED");
        pages.put("list of a state", "/petitions?state=SENT");
        pages.put("list of a state nothing is in", "/petitions?state=SENT_BACK");
        pages.put("what is closed", "/petitions?box=CLOSED");
        pages.put("list of a field", "/petitions?field=HEALTH");
        pages.put("search of common words", "/petitions?q=boi+thuong");
        pages.put("search of a rare word", "/petitions?q=hiem123");
        pages.put("search without a hit", "/petitions?q=khongcotunay");
        pages.put("search box", "/search?q=hiem123");
        pages.put("JSON", "/api/v1/petitions");
        pages.put("sessions", "/petitions/sessions");
        pages.put("home", "/");
        pages.put("my work", "/work");
        pages.put("leader’s page", "/work/leader");
        return pages;
    }

    private static String times(Guest guest, String address) {
        for (int i = 0; i < WARM_UP; i++) {
            guest.get(address);
        }
        var times = new double[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            guest.get(address);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        var p95 = times[(int) Math.ceil(COUNTED * 0.95) - 1];
        return String.format(Locale.ROOT, "%.0f, %.0f ms", times[COUNTED / 2], p95);
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - start) / 1e9);
    }

    private void load() {
        line(
                "cores, load",
                Runtime.getRuntime().availableProcessors() + ", "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void line(String... cells) {
        out.println("| " + String.join(" | ", List.of(cells)) + " |");
        out.flush();
    }
}
