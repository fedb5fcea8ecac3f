package io.ficklestream.gateway.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose key it is. */
final class KeyRequest extends BaseAuthenticationRequest {
    private final OfferedKey offered;
    private final String address;

    /** @param address where it comes from */
    KeyRequest(OfferedKey offered, String address) {
        this.offered = offered;
        this.address = address;
    }

    OfferedKey offered() {
        return offered;
    }

    String address() {
        return address;
    }
}
