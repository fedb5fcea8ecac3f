package io.ficklestream.gateway.security;

import io.vertx.core.net.HostAndPort;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which the gateway is reached. A page from elsewhere can have its own name point to this machine (DNS
 * rebinding), and a browser then takes it for ours; but the name it sends is not one of these. An address in figures can
 * belong to no such page.
 */
final class HostNames {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.%]+]|[0-9a-f]*:[0-9a-f:.]*");
    private static final String LOOPBACK = "localhost";

    private final Set<String> names;

    HostNames(Collection<String> names) {
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @param authority what the request was sent to; null where it does not say */
    boolean contain(HostAndPort authority) {
        if (authority == null || authority.host() == null) {
            return false;
        }
        String host = authority.host().toLowerCase(Locale.ROOT);
        return host.equals(LOOPBACK) || ADDRESS.matcher(host).matches() || names.contains(host);
    }
}
