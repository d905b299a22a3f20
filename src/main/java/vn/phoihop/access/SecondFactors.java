package vn.phoihop.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.AccountAct.RecoveryCodeUsed;
import vn.phoihop.access.AccountAct.SecondFactorTurnedOff;
import vn.phoihop.access.AccountAct.SecondFactorTurnedOn;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// Codes from a device at sign-in (xác thực hai bước): turned on by whoever wants, checked, used once each.
@Service
@Transactional
public class SecondFactors {

    /// What a device needs to know: the secret to be typed, or the whole as an address in a picture.
    public record Enrolment(String secret, String address) {}

    /// How turning it on ended.
    public sealed interface TurnedOn {

        /// On; these codes, to be kept on paper, are never shown again.
        record Done(List<String> recoveryCodes) implements TurnedOn {}

        record Refused(Refusal why) implements TurnedOn {}
    }

    private static final int SECRET = 20;
    private static final int RECOVERY_CODES = 10;

    private final SecondFactorStore store;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            SecondFactorStore store,
            AccountStore accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a secret for a device; it counts only after the device has shown a code.
    public Enrolment begin(AccountId id) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        store.keepPending(id, secret);
        return enrolment(id, secret);
    }

    /// The enrolment that was begun and not finished.
    @Transactional(readOnly = true)
    public Optional<Enrolment> pending(AccountId id) {
        return store.pending(id).map(secret -> enrolment(id, secret));
    }

    /// Turns it on, if the device shows the right code.
    public TurnedOn confirm(AccountId id, String typed, Actor by) {
        var pending = store.pending(id);
        if (pending.isEmpty()) {
            return new TurnedOn.Refused(Refusal.NO_ENROLMENT);
        }
        var step = Totp.stepOf(plain(typed), pending.get(), clock.instant());
        if (step.isEmpty()) {
            return new TurnedOn.Refused(Refusal.CODE_WRONG);
        }
        store.turnOn(id, step.getAsLong());
        var codes = Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        store.keepRecovery(id, codes.stream().map(SecondFactors::hash).toList());
        events.publishEvent(new SecondFactorTurnedOn(id, by, clock.instant()));
        return new TurnedOn.Done(codes);
    }

    /// Turns it off; the password is asked, because an unattended screen must not be enough.
    public Optional<Refusal> turnOff(AccountId id, String password, Actor by) {
        if (!passwords.matches(password, accounts.need(id).password())) {
            return Optional.of(Refusal.PASSWORD_WRONG);
        }
        store.turnOff(id);
        events.publishEvent(new SecondFactorTurnedOff(id, by, clock.instant()));
        return Optional.empty();
    }

    /// How many codes on paper are left; nothing when it is off.
    @Transactional(readOnly = true)
    public Optional<Integer> recoveryCodesLeft(AccountId id) {
        return accounts.need(id).asksForCode() ? Optional.of(store.recoveryLeft(id)) : Optional.empty();
    }

    /// Whether this code, from the device or from paper, opens the door; it does so once.
    boolean accepts(AccountId id, String typed, Actor by) {
        var code = plain(typed);
        var secret = store.inUse(id);
        if (secret.isEmpty()) {
            return false;
        }
        var step = Totp.stepOf(code, secret.get(), clock.instant());
        if (step.isPresent()) {
            return store.use(id, step.getAsLong());
        }
        var used = store.useRecovery(id, hash(code), clock.instant());
        if (used) {
            events.publishEvent(new RecoveryCodeUsed(id, by, clock.instant()));
        }
        return used;
    }

    private Enrolment enrolment(AccountId id, byte[] secret) {
        var text = Totp.base32(secret);
        var label = URLEncoder.encode(accounts.need(id).userName(), StandardCharsets.UTF_8);
        return new Enrolment(text, "otpauth://totp/PhoiHop:" + label + "?secret=" + text + "&issuer=PhoiHop");
    }

    /// Eighty bits: long enough that a plain hash cannot be searched.
    private String recoveryCode() {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /// As typed, without the blanks and hyphens that make it readable.
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
