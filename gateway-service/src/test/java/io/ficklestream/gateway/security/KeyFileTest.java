package io.ficklestream.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {
    /** Of the key "secret". */
    private static final String DIGEST = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

    @TempDir
    Path folder;

    @Test
    void keysAreKnownByTheirDigest() throws IOException {
        // Given
        KeyFile file = file("# who\n\nada operator " + DIGEST + "\n  eve viewer " + "0".repeat(64) + "  \n");
        // When
        ApiKeys keys = new ApiKeys(file.read());
        // Then
        assertThat(keys.find("secret")).map(ApiKey::name).hasValue("ada");
        assertThat(keys.find("secret")).map(ApiKey::role).hasValue("operator");
        assertThat(keys.find("Secret")).isEmpty();
        assertThat(keys.find("")).isEmpty();
        assertThat(keys.find(DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada operator, NAME ROLE SHA256",
        "ada operator DIGEST more, NAME ROLE SHA256",
        "ada king DIGEST, one of viewer",
        "ada operator secret, no SHA-256"
    })
    void aBadLineIsNamedWithoutRepeatingWhatMayBeAKey(String line, String complaint) throws IOException {
        KeyFile file = file("eve viewer " + "0".repeat(64) + "\n" + line.replace("DIGEST", DIGEST) + "\n");
        assertThatIllegalStateException()
                .isThrownBy(file::read)
                .withMessageContaining("line 2 of ")
                .withMessageContaining(complaint)
                .withMessageNotContaining("secret");
    }

    @Test
    void aNameOccursOnce() throws IOException {
        KeyFile file = file(("ada viewer " + DIGEST + "\n").repeat(2));
        assertThatIllegalStateException().isThrownBy(file::read).withMessageContaining("ada occurs twice");
    }

    @Test
    void aFileWithoutKeysOrNoFileLetsNobodyIn() throws IOException {
        assertThatIllegalStateException().isThrownBy(file("# later\n")::read).withMessageContaining("has no key");
        assertThatIllegalStateException()
                .isThrownBy(new KeyFile(folder.resolve("absent"))::read)
                .withMessageContaining("absent cannot be read");
    }

    @Test
    void itIsNoticedWhenOthersCanReadIt() throws IOException {
        KeyFile file = file("ada viewer " + DIGEST + "\n");
        Path path = folder.resolve("keys");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(file.isOpenToOthers()).isFalse();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(file.isOpenToOthers()).isTrue();
    }

    private KeyFile file(String text) throws IOException {
        return new KeyFile(Files.writeString(folder.resolve("keys"), text));
    }
}
