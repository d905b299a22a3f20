package vn.phoihop.press;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an outlet has published: where, under which title (reworded without names), its public address, the day; and
/// the day it was sent to us, if it was.
public record Publication(
        String outlet,
        String title,
        String link,
        LocalDate publishedOn,
        @Nullable LocalDate receivedOn) {

    private static final Set<String> SCHEMES = Set.of("https", "http");

    /// Places where people post, and no outlet publishes.
    private static final Set<String> POSTS = Set.of(
            "facebook.com",
            "fb.com",
            "fb.watch",
            "zalo.me",
            "tiktok.com",
            "youtube.com",
            "youtu.be",
            "x.com",
            "twitter.com",
            "instagram.com",
            "threads.net",
            "t.me",
            "telegram.me",
            "linkedin.com",
            "reddit.com",
            "gapo.vn",
            "mocha.com.vn");

    /// The day from which the term of an answer counts.
    LocalDate anchor() {
        return receivedOn == null ? publishedOn : receivedOn;
    }

    /// Why it is not taken up: not yet published, no public address, or the post of a person.
    Optional<Refusal> refusal(LocalDate today) {
        if (publishedOn.isAfter(today) || anchor().isAfter(today)) {
            return Optional.of(Refusal.NOT_PUBLISHED_YET);
        }
        return linkRefusal();
    }

    private Optional<Refusal> linkRefusal() {
        try {
            var address = new URI(link);
            var host = address.getHost();
            if (host == null || address.getScheme() == null || !SCHEMES.contains(address.getScheme())) {
                return Optional.of(Refusal.NO_PUBLIC_LINK);
            }
            return isPost(host.toLowerCase(Locale.ROOT)) ? Optional.of(Refusal.PRIVATE_POST) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(Refusal.NO_PUBLIC_LINK);
        }
    }

    private static boolean isPost(String host) {
        return POSTS.stream().anyMatch(post -> host.equals(post) || host.endsWith("." + post));
    }
}
