// Generated from back/purchasing-power/openapi.yaml by npm run api.
export interface paths {
    "/api/purchasing-power/v1/area-distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers by area of residence. */
        get: operations["byArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchasing-power/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoJSON of the bank's areas. */
        get: operations["areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchasing-power/v1/distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All customers, beside the customers of the peers and the people of the region. */
        get: operations["distributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchasing-power/v1/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of features that move the estimates, the strongest first. */
        get: operations["explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchasing-power/v1/month-distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers of each of the last twelve months. */
        get: operations["byMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchasing-power/v1/outlet-distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers by outlet.
         * @description Customers by outlet. Not kept for the publication: outlets can be renamed at any time.
         */
        get: operations["byOutlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Customers by the area in which they live. */
        AreaDistributions: {
            items: components["schemas"]["AreaDistributions.AreaDistribution"][];
        };
        "AreaDistributions.AreaDistribution": {
            area: string;
            areaName: string;
            region: string;
            distribution: components["schemas"]["Distribution"];
        };
        /** @description The bank's areas as a GeoJSON feature collection (RFC 7946). */
        AreaMap: {
            type: string;
            features: components["schemas"]["AreaMap.AreaFeature"][];
        };
        "AreaMap.AreaFeature": {
            type: string;
            /** @description polygon or multipolygon; null where the bank has drawn none */
            geometry: null;
            properties: components["schemas"]["AreaMap.AreaProperties"];
        };
        "AreaMap.AreaProperties": {
            area: string;
            name: string;
            region: string;
        };
        /** @description A distribution over cardholders, or why it is hidden. */
        Distribution: components["schemas"]["PublishedDistribution"] | components["schemas"]["SuppressedDistribution"];
        /** @description The share of cardholders whose amount lies in a band. */
        "Distribution.BandShare": {
            from: components["schemas"]["Money"];
            /** @description absent for the highest band */
            to?: components["schemas"]["Money"];
            /** Format: double */
            share: number;
        };
        "Distribution.PlaceScope": {
            /**
             * @description area, region or country
             * @enum {string}
             */
            level: "area" | "region" | "country";
            name: string;
        };
        /** @description What customers earn or can spend in a month, beside the peers' customers and the people of the region. */
        Distributions: {
            measure: components["schemas"]["Measure"];
            own: components["schemas"]["Distribution"];
            peers: components["schemas"]["Distribution"];
            region: components["schemas"]["Distribution"];
            /** @description what estimated it, and how well */
            model: components["schemas"]["Distributions.EstimatingModel"];
        };
        /** @description What estimates, and how good it is, measured on cardholders with a known income who took no part in training. */
        "Distributions.EstimatingModel": {
            /**
             * @description `serving`: a trained model; `baseline`: the median by age and client category, since no trained model beats it; `unavailable`: nothing, and all distributions are suppressed
             * @enum {string}
             */
            status: "serving" | "baseline" | "unavailable";
            /**
             * @description why no trained model serves
             * @enum {string}
             */
            reason?: "loses-to-baseline" | "too-few-labels" | "failed" | "not-trained";
            /**
             * Format: int64
             * @description known incomes, where these are too few
             */
            labels?: number;
            /**
             * Format: int64
             * @description known incomes that a model needs, where there are too few
             */
            labelsNeeded?: number;
            version?: string;
            /** Format: date-time */
            createdAt?: string;
            method?: string;
            /**
             * Format: double
             * @description share of them within P10 and P90, 0.8 at best
             */
            coverage?: number;
            meanAbsoluteError?: components["schemas"]["Money"];
            baselineMeanAbsoluteError?: components["schemas"]["Money"];
        };
        /** @description Which groups of features move the estimates of the merchant's customers away from the usual, and how much (mean absolute SHAP values, Lundberg and Lee, 2017). */
        Explanation: {
            /** @enum {string} */
            status: "published" | "suppressed";
            /** @description why there are none, where suppressed */
            reason?: string;
            groups?: components["schemas"]["Explanation.GroupEffect"][];
        };
        "Explanation.GroupEffect": {
            group: string;
            /**
             * Format: double
             * @description of all groups' effects
             */
            share: number;
            /** @description mean absolute effect on the monthly amount */
            effect: components["schemas"]["Money"];
        };
        /**
         * @description What is estimated per month.
         * @enum {unknown}
         */
        Measure: "income" | "spending";
        Money: {
            /** Format: int64 */
            amountMinor: number;
            currency: string;
        };
        /** @description Customers of each of the last twelve months. */
        MonthDistributions: {
            items: components["schemas"]["MonthDistributions.MonthDistribution"][];
        };
        "MonthDistributions.MonthDistribution": {
            /**
             * Format: date
             * @description its first day
             */
            month: string;
            distribution: components["schemas"]["Distribution"];
        };
        /** @description Customers of each outlet. */
        OutletDistributions: {
            items: components["schemas"]["OutletDistributions.OutletDistribution"][];
        };
        "OutletDistributions.OutletDistribution": {
            outletId: string;
            name: string;
            areaName: string;
            distribution: components["schemas"]["Distribution"];
        };
        PublishedDistribution: {
            /** @enum {string} */
            status: "published";
            p10: components["schemas"]["Money"];
            p50: components["schemas"]["Money"];
            p90: components["schemas"]["Money"];
            /**
             * Format: double
             * @description median in per cent of the median of the people in the merchant's region; absent where that may not be told
             */
            index?: number;
            shares: components["schemas"]["Distribution.BandShare"][];
            /** @description whether stable noise was added, since few cardholders are behind it */
            noise: boolean;
            /** @description the place, for peers and region */
            scope?: components["schemas"]["Distribution.PlaceScope"];
        };
        SuppressedDistribution: {
            /** @enum {string} */
            status: "suppressed";
            /** @enum {string} */
            reason: "too-few-peers" | "dominant-peer" | "recoverable-peer" | "too-few-cards" | "no-data";
            /** @description the next wider distribution that may be shown, if any */
            fallback?: components["schemas"]["PublishedDistribution"];
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
    byArea: {
        parameters: {
            query?: {
                measure?: components["schemas"]["Measure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description byArea 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaDistributions"];
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
    areas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description areas 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMap"];
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
    distributions: {
        parameters: {
            query?: {
                measure?: components["schemas"]["Measure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description distributions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distributions"];
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
    explanation: {
        parameters: {
            query?: {
                measure?: components["schemas"]["Measure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description explanation 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
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
    byMonth: {
        parameters: {
            query?: {
                measure?: components["schemas"]["Measure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description byMonth 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthDistributions"];
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
    byOutlet: {
        parameters: {
            query?: {
                measure?: components["schemas"]["Measure"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description byOutlet 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletDistributions"];
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
