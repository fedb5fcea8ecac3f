package io.ficklestream.gateway.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The addresses that only this machine reaches. */
final class Loopback {
    private Loopback() {}

    /** Whether a server that binds to the host is reached from this machine only. An empty host is every address. */
    static boolean isOnly(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host.strip())).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
