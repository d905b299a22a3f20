package vn.phoihop;

import org.springframework.boot.SpringApplication;

/// `phoihop serve`: answers pages until it is stopped.
final class Serve {

    private Serve() {}

    static void run(String[] words) {
        var options = Options.split(words);
        if (!options.rest().isEmpty()) {
            System.err.println("phoihop serve: không hiểu " + String.join(" ", options.rest()));
            System.exit(2);
        }
        SpringApplication.run(PhoiHop.class, options.asProperties());
    }
}
