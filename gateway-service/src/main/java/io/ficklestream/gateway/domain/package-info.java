/**
 * What the gateway knows of every image and what it can be asked; free of Kafka, HTTP and frameworks. The interfaces are
 * implemented by {@code messaging}, and used by {@code rest}.
 */
package io.ficklestream.gateway.domain;
