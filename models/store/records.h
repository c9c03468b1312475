// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/store/query.h"

/// Internal to the store: how each record lies in its table. bindRecord sets every column but the posting; readRecord
/// reads the columns that the queries ..._by_key and ..._of_case answer. Values: a Query, or RowLists.
namespace caseledger {

template <class Values>
void bindRecord(Values &values, const SupportCase &supportCase);
template <class Values>
void bindRecord(Values &values, const AssistanceChange &change);
template <class Values>
void bindRecord(Values &values, const Obligation &obligation);
template <class Values>
void bindRecord(Values &values, const Payment &payment);
template <class Values>
void bindRecord(Values &values, const Disbursement &disbursement);
template <class Values>
void bindRecord(Values &values, const Adjustment &adjustment);
template <class Values>
void bindRecord(Values &values, const Party &party);

template <class Record>
Record readRecord(RowReader &row);

template <>
SupportCase readRecord(RowReader &row);
template <>
AssistanceChange readRecord(RowReader &row);
template <>
Obligation readRecord(RowReader &row);
template <>
Payment readRecord(RowReader &row);
template <>
Disbursement readRecord(RowReader &row);
template <>
Adjustment readRecord(RowReader &row);
template <>
Party readRecord(RowReader &row);

/// A row of party_by_ref: the party, and of a contact that the database keeps back that there is one.
Party readPartyByRef(RowReader &row);

} // namespace caseledger
