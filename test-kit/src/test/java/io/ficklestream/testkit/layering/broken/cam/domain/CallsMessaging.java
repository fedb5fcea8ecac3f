package io.ficklestream.testkit.layering.broken.cam.domain;

import io.ficklestream.testkit.layering.broken.cam.messaging.CamMessaging;

/** Breaks the rule that messaging calls the domain and never the other way round. */
final class CallsMessaging {
    void send(CamMessaging messaging) {
        messaging.send();
    }
}
