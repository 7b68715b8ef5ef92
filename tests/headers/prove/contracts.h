/* What functions of http4xx_locale.h promise that is not of the public. wishes.c proves it, and
 * reading.c, which is about where bytes are read, takes it for granted. */
#ifndef CONTRACTS_H
#define CONTRACTS_H

/*@ requires \valid(wishes) && \valid(range) && 1 <= range->weight <= 1000;
    requires range->length > 0 && \valid_read(range->tag + (0 .. range->length - 1));
    assigns *wishes, range->length;
    ensures -1 <= \result < HTTP4XX_LOCALES_; */
static int http4xx_want_(struct http4xx_wishes_ *wishes, struct http4xx_range_ *range);

/*@ requires \valid(wishes) && \valid_read(range);
    requires range->length > 0 && \valid_read(range->tag + (0 .. range->length - 1));
    assigns *wishes; */
static void http4xx_refuse_(struct http4xx_wishes_ *wishes, const struct http4xx_range_ *range);

/*@ requires \valid(wishes);
    assigns *wishes;
    ensures -1 <= \result < HTTP4XX_LOCALES_; */
static int http4xx_best_accepted_(struct http4xx_wishes_ *wishes);

/* Both were filled in: negotiate compares what http4xx_want_ gives and gave, which http4xx_wish_of_
 * filled. negotiate.c proves that for shorter values, without these contracts. */
/*@ requires \valid_read(a) && \valid_read(b);
    assigns \nothing;
    ensures 0 <= \result <= 1; */
static int http4xx_is_before_(const struct http4xx_wish_ *a, const struct http4xx_wish_ *b);

/* The key is any number, as far as memory is concerned. */
/*@ assigns \nothing; */
static uint64_t http4xx_add_to_key_(uint64_t key, char c, size_t index);

#endif
