#include "reason.h"

#include <ostream>

#include <boost/beast/http/status.hpp>

static inline const char *beast(int code)
{
    return boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(code))
        .data();
}

extern "C" {
REASON_PEER(reason_beast, "Boost.Beast", beast)
}
