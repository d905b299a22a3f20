package vn.phoihop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.phoihop.concerns.bench.ConcernsBench;
import vn.phoihop.indicators.bench.FiguresBench;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Purpose;
import vn.phoihop.petitions.bench.PetitionsBench;
import vn.phoihop.publicsite.bench.PublicBench;
import vn.phoihop.reports.bench.ReportBench;

/// `phoihop bench figures [COMMUNES]`, `bench report`, `bench public [ENTRIES]`, `bench concerns [CONCERNS]`,
/// `bench petitions [PETITIONS]`: measures on a database of its own, which is gone afterwards, or with `--data DIR` on
/// one that stays and is not filled again by the next run (of the last three).
final class Bench {

    private static final List<String> WHAT = List.of("figures", "report", "public", "concerns", "petitions");
    private static final int COUNTRY = 3_321;
    private static final int MILLION = 1_000_000;
    private static final int PETITIONS = 400_000;

    private Bench() {}

    static int run(Options asked) throws IOException {
        var words = asked.words();
        if (words.isEmpty()
                || !WHAT.contains(words.getFirst())
                || !words.stream().skip(1).allMatch(word -> word.matches("\\d{1,7}"))) {
            System.err.println("phoihop: " + Sentences.ofTheTerminal().say("operations.usage.bench"));
            return 2;
        }
        var what = words.getFirst();
        var many = words.size() > 1 ? Integer.parseInt(words.get(1)) : usual(what);
        var folder = Files.createTempDirectory("phoihop-bench");
        System.setProperty("phoihop.public.per-minute", "0");
        try {
            var context =
                    new Start(alone(asked, folder), Purpose.SERVE).of(new SpringApplicationBuilder(PhoiHop.class));
            if (context.isEmpty()) {
                return 1;
            }
            try (var application = context.get()) {
                run(application, what, many);
                return 0;
            }
        } catch (Exception e) {
            System.err.println("phoihop bench: " + e);
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// On a free port and, unless a folder was named, in one of its own.
    private static Options alone(Options asked, Path folder) {
        var options = new ArrayList<>(asked.properties());
        options.addAll(List.of("--server.port=0", "--phoihop.empty=true"));
        if (options.stream().noneMatch(option -> option.startsWith("--phoihop.data="))) {
            options.add("--phoihop.data=" + folder);
        }
        return new Options(List.copyOf(options), List.of());
    }

    private static int usual(String what) {
        return switch (what) {
            case "figures" -> COUNTRY;
            case "petitions" -> PETITIONS;
            default -> MILLION;
        };
    }

    private static void run(ApplicationContext application, String what, int many) throws Exception {
        switch (what) {
            case "public" -> new PublicBench(application, many, System.out).run();
            case "report" -> new ReportBench(application, System.out).run();
            case "petitions" -> new PetitionsBench(application, many, System.out).run();
            case "concerns" -> new ConcernsBench(application, many, System.out).run();
            default -> new FiguresBench(application, many, System.out).run();
        }
    }
}
