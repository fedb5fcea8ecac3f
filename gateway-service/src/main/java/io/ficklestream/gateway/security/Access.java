package io.ficklestream.gateway.security;

import io.ficklestream.gateway.config.HttpConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How callers are told apart, as configured. Refuses the start where others reach the gateway and nothing tells them apart. */
@Singleton
public class Access {
    private static final Logger LOG = Logger.getLogger(Access.class);

    private final AccessMode mode;
    private final ApiKeys keys;
    private final boolean oidc;
    private final WrongKeys wrongKeys;

    Access(
            HttpConfig config,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        Optional<KeyFile> file = config.keysFile().map(KeyFile::new);
        this.mode = new Exposure(host, file.isPresent(), oidc, config.openToAnyone()).mode();
        this.keys = new ApiKeys(file.map(KeyFile::read).orElse(List.of()));
        this.oidc = oidc;
        this.wrongKeys = new WrongKeys(config.wrongKeysPerMinute(), System::nanoTime);
        file.filter(KeyFile::isOpenToOthers)
                .ifPresent(
                        open -> LOG.warn("ficklestream.gateway.keys-file can be read or changed by everybody on this "
                                + "machine: chmod 640 it"));
        if (mode == AccessMode.ANYONE) {
            LOG.warn("OPEN TO ANYONE: whoever reaches the gateway may read, change and delete everything, because "
                    + "ficklestream.gateway.open-to-anyone=true");
        }
    }

    /** Made before the port is opened. */
    void check(@Observes @Priority(1) StartupEvent start) {
        LOG.debugf("Callers are told apart: %s", mode);
    }

    AccessMode mode() {
        return mode;
    }

    ApiKeys keys() {
        return keys;
    }

    /** Whether tokens of an OpenID provider are taken. */
    boolean oidc() {
        return oidc;
    }

    WrongKeys wrongKeys() {
        return wrongKeys;
    }
}
