/** Reads what the stream's records say of images into facts that are a thousand times smaller. */
package io.ficklestream.gateway.messaging.facts;
