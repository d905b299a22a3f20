package vn.phoihop.indicators.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Positions;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;

/// `phoihop bench figures`: sets the country up, brings its figures in over HTTP, compares every total with an
/// independent sum, and only then says how long things take.
public final class FiguresBench {

    private static final int CLIENTS = 8;
    private static final int FORMS_PER_CLIENT = 40;
    private static final int BEFOREHAND = 50;

    private final ApplicationContext context;
    private final Country country;
    private final String base;
    private final PrintStream out;
    private final List<Integer> figures = new ArrayList<>();
    private final AtomicInteger nextForm = new AtomicInteger();

    public FiguresBench(ApplicationContext context, int communes, PrintStream out) {
        this.context = context;
        this.country = new Country(communes);
        this.base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.out = out;
    }

    /// Runs everything; an answer that is wrong ends it.
    public void run() throws Exception {
        country.make(new Country.Makers(
                context.getBean(Areas.class),
                context.getBean(Organisations.class),
                context.getBean(Accounts.class),
                context.getBean(Positions.class),
                context.getBean(Catalogue.class)));
        var catalogue = context.getBean(Catalogue.class);
        catalogue.figures(Country.indicators()).forEach(figure -> figures.add(figure.no()));
        machine();
        try (var desk = new Desk(base)) {
            bringIn(desk);
            prove(desk);
            each(desk, "just started");
            work();
            each(desk, "at work");
            atOnce();
        }
        line(
                "kept sums that differ from the recount",
                Integer.toString(context.getBean(RollUps.class).differences()));
    }

    private void each(Desk desk, String when) throws Exception {
        rollUps(desk, when);
        forms(desk, when);
    }

    /// Uncounted calls of every kind by eight clients, as a server that was not started a moment ago has behind it.
    private void work() throws Exception {
        perSecond(
                desk -> desk.get(month()).length()
                        + desk.get(form()).length()
                        + desk.get(halfYear()).length()
                        + save(desk).hashCode(),
                BEFOREHAND,
                "");
        line("calls of each kind before what follows “at work”", Integer.toString(BEFOREHAND * CLIENTS));
    }

    private static String form() {
        return "/indicators/forms/DO/" + Country.commune(1) + "/2026-M06";
    }

    private void machine() {
        line("machine", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        line("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        line(
                "cores, load",
                Runtime.getRuntime().availableProcessors() + ", "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        line("PostgreSQL, synchronous_commit", setting("server_version") + ", " + setting("synchronous_commit"));
    }

    private String setting(String name) {
        return jdbc().sql("select current_setting(:name)")
                .param("name", name)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private void line(String what, String result) {
        out.printf("| %s | %s |%n", what, result);
    }

    private void bringIn(Desk desk) throws IOException, InterruptedException {
        var file = file();
        var start = System.nanoTime();
        var report = JsonMapper.shared().readTree(desk.upload(file));
        var seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        var taken = report.get("fresh").asLong();
        line(
                "import of " + taken + " observations (CSV over HTTP, every value checked)",
                String.format(Locale.ROOT, "%.1f s, %.0f per second", seconds, taken / seconds));
        jdbc().sql("analyze").update();
        line(
                "database, ready to roll up",
                jdbc().sql("select pg_size_pretty(pg_database_size(current_database()))")
                        .query((row, number) -> row.getString(1))
                        .single());
    }

    private Path file() throws IOException {
        var file = Files.createTempFile("phoihop-bench", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("unit,period,figure,value\n");
            for (int period = 0; period < 12; period++) {
                for (var text : lines(period).toList()) {
                    out.write(text);
                }
            }
        }
        return file;
    }

    private Stream<String> lines(int period) {
        return IntStream.range(0, country.communes()).mapToObj(commune -> {
            var text = new StringBuilder(1200);
            for (int indicator = 0; indicator < Country.INDICATORS; indicator++) {
                text.append(Country.commune(commune))
                        .append(',')
                        .append(Country.period(period), 5, 13)
                        .append(',');
                text.append(Country.indicator(indicator)).append(',');
                text.append(Country.value(commune, indicator, period)).append('\n');
            }
            return text.toString();
        });
    }

    private static String address(List<String> now, List<String> before) {
        return "/api/v1/indicators/rollup?area=" + Country.ROOT + "&figures=" + String.join(",", Country.indicators())
                + "&periods=" + String.join(",", now) + "&against=" + String.join(",", before);
    }

    private static String month() {
        return address(List.of(Country.NOW.getFirst()), List.of(Country.BEFORE.getFirst()));
    }

    private static String halfYear() {
        return address(Country.NOW, Country.BEFORE);
    }

    private void prove(Desk desk) throws IOException, InterruptedException {
        compare(desk.get(month()), 6, 6, 0, 0);
        compare(desk.get(halfYear()), 6, 11, 0, 5);
        line("totals compared with an independent sum", "all equal");
    }

    private void compare(String answer, int first, int last, int firstBefore, int lastBefore) {
        var lines = JsonMapper.shared().readTree(answer).get("lines");
        for (int province = 0; province < Country.PROVINCES; province++) {
            var values = lines.get(province).get("values");
            for (int indicator = 0; indicator < Country.INDICATORS; indicator++) {
                var value = values.get(indicator);
                same(value.get("value"), country.sum(province, indicator, first, last));
                same(value.get("before"), country.sum(province, indicator, firstBefore, lastBefore));
            }
        }
    }

    private static void same(JsonNode found, BigDecimal expected) {
        if (found.decimalValue().compareTo(expected) != 0) {
            throw new IllegalStateException("a wrong total: " + found + ", not " + expected);
        }
    }

    private void rollUps(Desk desk, String when) throws Exception {
        var before = statements();
        line(
                when + ": communes to provinces, 40 indicators, one month and the same month last year",
                Times.of(() -> desk.get(month())).toString());
        line(
                when + ": the same for two half-years",
                Times.of(() -> desk.get(halfYear())).toString());
        Thread.sleep(2_500); // the server counts what it did with some delay
        var ran = statements() - before;
        line("sums read by the server meanwhile", Long.toString(ran));
        if (ran < 2L * (Times.WARM_UP + Times.COUNTED)) {
            throw new IllegalStateException("answers without statements");
        }
    }

    private long statements() {
        return jdbc().sql("""
                select seq_scan + idx_scan
                  from pg_stat_user_tables
                 where schemaname = 'indicators' and relname = 'total'
                """).query((row, number) -> row.getLong(1)).single();
    }

    private void forms(Desk desk, String when) throws Exception {
        line(
                when + ": one form of 40 figures, open",
                Times.of(() -> desk.get(form())).toString());
        line(
                when + ": one form of 40 figures, save all",
                Times.of(() -> save(desk)).toString());
        var start = System.nanoTime();
        save(desk);
        desk.get(month());
        line(
                when + ": save, then see it in the roll-up",
                String.format(Locale.ROOT, "%.1f ms", (System.nanoTime() - start) / 1e6));
    }

    /// The first submission of a commune for July or a later month, 40 values.
    private Boolean save(Desk desk) throws IOException, InterruptedException {
        var number = nextForm.getAndIncrement();
        var commune = number % country.communes();
        var month = 7 + number / country.communes();
        var fields = new HashMap<String, String>(Map.of("version", "-1"));
        for (int i = 0; i < figures.size(); i++) {
            fields.put("v." + figures.get(i), Integer.toString(Country.value(commune, i, month)));
        }
        var path = "/indicators/forms/DO/" + Country.commune(commune)
                + "/%d-M%02d/file".formatted(2026 + (month - 1) / 12, (month - 1) % 12 + 1);
        if (desk.post(path, fields) != 303) {
            throw new IllegalStateException("a form was not saved");
        }
        return true;
    }

    private void atOnce() throws Exception {
        line("eight clients saving forms", perSecond(this::save, FORMS_PER_CLIENT, "forms"));
        line("eight clients rolling up", perSecond(desk -> desk.get(month()), FORMS_PER_CLIENT, "roll-ups"));
    }

    private interface Errand {
        Object run(Desk desk) throws Exception;
    }

    private String perSecond(Errand errand, int times, String what) throws Exception {
        var desks = new ArrayList<Desk>();
        for (int i = 0; i < CLIENTS; i++) {
            desks.add(new Desk(base));
        }
        try (var people = Executors.newFixedThreadPool(CLIENTS)) {
            var errands = desks.stream()
                    .<Callable<Integer>>map(desk -> () -> {
                        for (int i = 0; i < times; i++) {
                            errand.run(desk);
                        }
                        return times;
                    })
                    .toList();
            var start = System.nanoTime();
            for (var done : people.invokeAll(errands)) {
                done.get();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            return String.format(Locale.ROOT, "%.0f %s per second", CLIENTS * times / seconds, what);
        } finally {
            desks.forEach(Desk::close);
        }
    }
}
