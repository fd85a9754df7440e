// Generated from back/merchants/openapi.yaml by npm run api.
export interface paths {
    "/api/merchants/v1/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The viewer's own merchant; all merchants for an operator of the bank. */
        get: operations["merchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merchants/v1/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merchant, with its version as ETag. */
        get: operations["merchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives the own merchant another display name. */
        patch: operations["rename"];
        trace?: never;
    };
    "/api/merchants/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All outlets, closed ones too. */
        get: operations["outlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merchants/v1/outlets/{outletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outlet, with its version as ETag. */
        get: operations["outlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames an outlet or says when it is open. */
        patch: operations["change"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CountedPage_Merchant_: {
            items: components["schemas"]["Merchant"][];
            /** Format: int64 */
            total: number;
            nextCursor?: string;
        };
        CountedPage_Outlet_: {
            items: components["schemas"]["Outlet"][];
            /** Format: int64 */
            total: number;
            nextCursor?: string;
        };
        /** @description A business client of the bank. */
        Merchant: {
            merchantId: string;
            /** @description the name that it goes by: its own, else the bank's */
            displayName: string;
            /** @description the name in the bank's directory */
            bankName: string;
            /** @description what most of its revenue is made with */
            categoryGroup: string;
            /** @description where most of its revenue is made */
            area: string;
            areaName: string;
            region: string;
            country: string;
            /** @description missing from the bank's latest directory */
            closed: boolean;
        };
        /** @description What a merchant changes about itself. */
        MerchantChange: {
            displayName: string;
        };
        /** @description When an outlet is open: for each weekday the intervals that start on it; a weekday without any is closed. */
        OpeningHours: {
            monday: components["schemas"]["OpeningInterval"][];
            tuesday: components["schemas"]["OpeningInterval"][];
            wednesday: components["schemas"]["OpeningInterval"][];
            thursday: components["schemas"]["OpeningInterval"][];
            friday: components["schemas"]["OpeningInterval"][];
            saturday: components["schemas"]["OpeningInterval"][];
            sunday: components["schemas"]["OpeningInterval"][];
        };
        /** @description A stretch of time that an outlet is open, in local time. */
        OpeningInterval: {
            /** Format: partial-time */
            opens: string;
            /**
             * Format: partial-time
             * @description after `opens`; not after it where `closesNextDay`
             */
            closes: string;
            /** @description true where it is open over midnight; absent is false */
            closesNextDay?: boolean;
        };
        /** @description A place or web shop of the merchant. */
        Outlet: {
            outletId: string;
            /** @description the name that it goes by: the merchant's own, else the bank's */
            name: string;
            /** @description the name in the bank's directory */
            bankName: string;
            /** @description merchant category code */
            mcc: string;
            categoryGroup: string;
            area: string;
            areaName: string;
            region: string;
            country: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** @description missing from the bank's latest directory */
            closed: boolean;
            /** @description absent where the merchant has not said */
            openingHours?: components["schemas"]["OpeningHours"];
        };
        /** @description What a merchant changes about an outlet. What is absent stays as it is. */
        OutletChange: {
            /** @description the name to go by; the bank's name gives it back to the bank */
            name?: string;
            /** @description replace the present ones as a whole */
            openingHours?: components["schemas"]["OpeningHours"];
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description stable key, for example urn:vitrina:problem:not-found */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            traceId?: string;
            fields?: {
                field: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    merchants: {
        parameters: {
            query?: {
                search?: string;
                sort?: string;
                cursor?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description merchants 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedPage_Merchant_"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description merchant 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantChange"];
            };
        };
        responses: {
            /** @description rename 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outlets: {
        parameters: {
            query?: {
                search?: string;
                sort?: string;
                cursor?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description outlets 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedPage_Outlet_"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description outlet 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutletChange"];
            };
        };
        responses: {
            /** @description change 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
