/** What the gateway asks of the broker beside the table: single records, writing, how far the consumer groups are. */
package io.ficklestream.gateway.messaging.broker;
