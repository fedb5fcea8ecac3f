/** What comes in: it is checked, then submitted to the stream; so are the corrections that people make. */
package io.ficklestream.gateway.intake;
