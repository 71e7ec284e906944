"""Plans for the bad case: awards now, recourse when a scenario happens (WORKBOOK.md, "CVaR").

``outlook`` says what may happen and how likely it is, ``recourse`` what can be done about one scenario, ``two_stage``
joins them to one program of least expected cost or CVaR, ``regret`` compares the plan with the least-cost plan and with
hindsight, ``lacking`` says why there is none, ``planning`` puts it together.
"""
