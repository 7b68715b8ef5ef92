#include <ostream>

#include <boost/beast/http/status.hpp>

extern "C" const char *reason(int code);
const char *reason(int code)
{
    return boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(code))
        .data();
}
