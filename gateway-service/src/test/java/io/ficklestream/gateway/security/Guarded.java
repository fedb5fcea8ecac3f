package io.ficklestream.gateway.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** A gateway with three keys that also takes tokens of an OpenID provider. */
public class Guarded implements QuarkusTestProfile {
    /** The keys are called like their roles. */
    private static final String KEYS = """
            viewer viewer d35ca5051b82ffc326a3b0b6574a9a3161dee16b9478a199ee39cd803ce5b799
            labeler labeler a86628bd6c4525e309c76bc04bb845b126e231ad732c219ce48cee2ee0394c7e
            operator operator 06e55b633481f7bb072957eabcf110c972e86691c3cfedabe088024bffe42f23
            """;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ficklestream.gateway.keys-file", keysFile().toString(),
                "ficklestream.gateway.upload.receive-time", "1s",
                "ficklestream.gateway.upload.concurrency", "2",
                "ficklestream.gateway.host-names", "labels.example.org",
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.client-id", "ficklestream",
                "quarkus.oidc.public-key",
                        Base64.getEncoder()
                                .encodeToString(Tokens.keys().getPublic().getEncoded()));
    }

    private static Path keysFile() {
        try {
            Path file = Files.createTempFile("ficklestream-keys", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, KEYS);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for the keys", e);
        }
    }
}
