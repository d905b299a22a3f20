package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"con mèo trèo cây cau", "Mưa-rơi-trên-mái-tôn", "k7Tq-mWz3-Hd9p-Xv2r"})
    void mayBeASentence(String password) {
        assertThat(PasswordRules.check(password, "nguyenvana")).isEmpty();
    }

    @Test
    void isLongEnough() {
        assertThat(PasswordRules.check("mèo trèo", "nguyenvana")).hasValue(Refusal.PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.check("m".repeat(129), "nguyenvana")).hasValue(Refusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyenVanA2026", "nguyễn văn a 1990", "xin-nguyenvana-xin"})
    void isNotTheUserName(String password) {
        assertThat(PasswordRules.check(password, "nguyenvana")).hasValue(Refusal.PASSWORD_IS_USER_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0912345678",
                "21/06/1990!",
                "Password123",
                "MATKHAU2026",
                "Mật khẩu 123",
                "aaaaaaaaaaaa",
                "qwertyuiop",
                "abcabcabcabc",
                "Anh yêu em 99",
                "Administrator1",
                "VIETNAM@2026"
            })
    void isNotOneThatEverybodyTriesFirst(String password) {
        assertThat(PasswordRules.check(password, "nguyenvana")).hasValue(Refusal.PASSWORD_COMMON);
    }
}
